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

    private String s;

    private int i;

    private int j;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                // Input.java:12: await(value("init", 0))
                awaited = await(Trace.value("init", 0), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                i = (Integer) awaited;
                j = 5;
            case 2, 3:
                loop: while (true) {
                    switch (at) {
                        default:
                            // Input.java:12: await(value("c" + i, i < 2))
                            awaited = await(Trace.value("c" + i, i < 2), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Boolean value = (Boolean) awaited;
                            if (!value) break loop;
                            next: {
                                if (i == 0) break next;
                                s += i + ":" + j + " ";
                            }
                            i++;
                            old = j;
                            // Input.java:12: await(value("u" + i, 2))
                            awaited = await(Trace.value("u" + i, 2), run, depth);
                            if (awaited == SUSPENDED) return suspend(3);
                        case 3:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Integer value2 = (Integer) awaited;
                            j = old - value2;
                    }
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"init\", 0)";
            case 2 -> "Input.java:12, awaiting value(\"c\" + i, i < 2)";
            case 3 -> "Input.java:12, awaiting value(\"u\" + i, 2)";
            default -> super.place(state);
        };
    }
}
