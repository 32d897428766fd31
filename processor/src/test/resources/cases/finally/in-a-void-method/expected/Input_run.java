package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends VoidMachine {
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
                leaving: {
                    try {
                        if (at == 0) {
                            // Input.java:14: await(value("a", true))
                            awaited = await(Trace.value("a", true), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Boolean value = (Boolean) awaited;
                        if (value) {
                            { exit = 2; break leaving; }
                        }
                        Trace.log("never");
                        exit = 0;
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:17: await(sacred("b", 1))
                        if (await(Trace.sacred("b", 1), run, depth) == SUSPENDED) return suspend(2);
                    } else { at = 0; run.take(); }
                    Trace.log("finally");
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                if (exit == 2) return ready();
                Trace.log("never");
        }
        return ready();
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
            case 1 -> "Input.java:14, awaiting value(\"a\", true)";
            case 2 -> "Input.java:17, awaiting sacred(\"b\", 1)";
            default -> super.place(state);
        };
    }
}
