package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int x = 0;
        final int limit = 3;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:15: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
            case 2:
                if (at != 0 || Input.DEBUG) {
                    if (at == 0) {
                        old = x;
                        // Input.java:16: await(value("never", 1))
                        awaited = await(Trace.value("never", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    x = old + value;
                }
            case 3:
                if (at != 0 || limit > 2) {
                    if (at == 0) {
                        old = x;
                        // Input.java:17: await(value("b", 10))
                        awaited = await(Trace.value("b", 10), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    x = old + value2;
                } else {
                    Trace.log("never");
                }
                if (!Input.DEBUG) return ready(x);
                // Input.java:20: await(value("never", 5))
                awaited = await(Trace.value("never", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                return ready(value3);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:16, awaiting value(\"never\", 1)";
            case 3 -> "Input.java:17, awaiting value(\"b\", 10)";
            case 4 -> "Input.java:20, awaiting value(\"never\", 5)";
            default -> super.place(state);
        };
    }
}
