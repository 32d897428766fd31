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

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:14: await(value("a", 1))
                        if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
                    } else { at = 0; run.take(); }
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                run.enterFinally();
            case 2, 3:
                try {
                    switch (at) {
                        default:
                            Trace.log("finally");
                            // Input.java:17: await(sacred("b", 1))
                            if (await(Trace.sacred("b", 1), run, depth) == SUSPENDED) {
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; run.take(); }
                            Trace.log("still");
                            // Input.java:19: await(sacred("c", 1))
                            if (await(Trace.sacred("c", 1), run, depth) == SUSPENDED) {
                                return suspend(3);
                            }
                        case 3:
                            if (at != 0) { at = 0; run.take(); }
                            Trace.log("done");
                    }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                Trace.log("after");
                // Input.java:23: await(value("d", 5))
                awaited = await(Trace.value("d", 5), run, depth);
                if (awaited == SUSPENDED) {
                    thrown = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:17, awaiting sacred(\"b\", 1)";
            case 3 -> "Input.java:19, awaiting sacred(\"c\", 1)";
            case 4 -> "Input.java:23, awaiting value(\"d\", 5)";
            default -> super.place(state);
        };
    }
}
