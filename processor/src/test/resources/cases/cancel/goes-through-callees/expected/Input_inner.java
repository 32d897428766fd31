package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#inner(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inner extends IntMachine {
    static {
        Abi.check(1, "Input_inner");
    }

    private int x;

    private int value2;

    private int exit;

    private Throwable thrown;

    Input_inner(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                leaving: {
                    try {
                        if (at == 0) {
                            // Input.java:15: await(value("inner" + x, x))
                            awaited = await(Trace.value("inner" + x, x), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        { value2 = value; exit = 2; break leaving; }
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:17: await(sacred("clean" + x, 1))
                        if (await(Trace.sacred("clean" + x, 1), run, depth) == SUSPENDED) {
                            return suspend(2);
                        }
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
        return "Input.inner";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"inner\" + x, x)";
            case 2 -> "Input.java:17, awaiting sacred(\"clean\" + x, 1)";
            default -> super.place(state);
        };
    }
}
