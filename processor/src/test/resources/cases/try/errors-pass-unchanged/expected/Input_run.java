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

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int exit = 0;
        if (at == 0) InputAsync.Host.initialized();
        try {
            try {
                if (at == 0) {
                    // Input.java:13: await(fail("a", new StackOverflowError("a")))
                    if (await(Trace.fail("a", new StackOverflowError("a")), run, depth) == SUSPENDED) {
                        return suspend(1);
                    }
                } else { at = 0; run.take(); }
            } catch (Exception e) {
                Trace.log("never");
            }
            exit = 0;
        } catch (Throwable caught) {
            thrown = caught;
            exit = 1;
        }
        Trace.log("finally");
        if (exit == 1) throw thrown;
        return ready(1);
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
            case 1 -> "Input.java:13, awaiting fail(\"a\", new StackOverflowError(\"a\"))";
            default -> super.place(state);
        };
    }
}
