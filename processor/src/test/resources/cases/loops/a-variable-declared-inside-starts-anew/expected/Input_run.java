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

    private String old;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int fresh = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        for (; at != 0 || i < 3; i++) {
            if (at < 2) {
                if (at != 0 || i == 1) {
                    if (at == 0) {
                        // Input.java:14: await(value("a", 100))
                        awaited = await(Trace.value("a", 100), run, depth);
                        if (awaited == SUSPENDED) {
                            old = null;
                            left = null;
                            return suspend(1);
                        }
                    } else { at = 0; awaited = run.take(); }
                    fresh = (Integer) awaited;
                } else {
                    fresh = i;
                }
                int count = 0;
                count++;
                old = s;
                left = fresh + ":";
                // Input.java:18: await(value("b" + i, count))
                awaited = await(Trace.value("b" + i, count), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(2);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            s = old + (left + value + " ");
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 100)";
            case 2 -> "Input.java:18, awaiting value(\"b\" + i, count)";
            default -> super.place(state);
        };
    }
}
