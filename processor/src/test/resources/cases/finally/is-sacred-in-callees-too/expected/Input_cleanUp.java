package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#cleanUp(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_cleanUp extends IntMachine {
    static {
        Abi.check(1, "Input_cleanUp");
    }

    private int x;

    private int left;

    private int value2;

    private int exit;

    private Throwable thrown;

    Input_cleanUp(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Trace.log("clean up");
            case 1, 2:
                leaving: {
                    try {
                        switch (at) {
                            default:
                                // Input.java:15: await(sacred("b", x))
                                awaited = await(Trace.sacred("b", x), run, depth);
                                if (awaited == SUSPENDED) return suspend(1);
                            case 1:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                left = (Integer) awaited;
                                // Input.java:15: await(sacred("c", 1))
                                awaited = await(Trace.sacred("c", 1), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            case 2:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                { value2 = left + value; exit = 2; break leaving; }
                        }
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 3:
                try {
                    if (at == 0) {
                        // Input.java:17: await(sacred("d", 1))
                        if (await(Trace.sacred("d", 1), run, depth) == SUSPENDED) return suspend(3);
                    } else { at = 0; run.take(); }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                return ready(value2);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.cleanUp";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting sacred(\"b\", x)";
            case 2 -> "Input.java:15, awaiting sacred(\"c\", 1)";
            case 3 -> "Input.java:17, awaiting sacred(\"d\", 1)";
            default -> super.place(state);
        };
    }
}
