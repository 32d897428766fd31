package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private Integer i;

    private int left;

    private Integer last;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object o = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                o = 1;
            case 1:
                while (at != 0 || ((o instanceof Integer i2 && (i = i2) != null) && Input.test(() -> i2))) {
                    if (at == 0) {
                        left = i;
                        // Input.java:20: await(value("one", 1))
                        awaited = await(Trace.value("one", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    o = left + value;
                }
            case 2:
                if (at != 0 || (!((o instanceof Integer last2 && (last = last2) != null) && Input.test(() -> last2 + Input.nothing())))) {
                    if (at == 0) {
                        // Input.java:22: await(value("end", 2))
                        awaited = await(Trace.value("end", 2), run, depth);
                        if (awaited == SUSPENDED) {
                            i = null;
                            last = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    return ready("end " + value2);
                }
                return ready("never" + last);
        }
    }

    @Override
    protected void clear() {
        i = null;
        last = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"one\", 1)";
            case 2 -> "Input.java:22, awaiting value(\"end\", 2)";
            default -> super.place(state);
        };
    }
}
