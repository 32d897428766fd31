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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:13: await(fail("a", new IllegalArgumentException("a")))
                        if (await(Trace.fail("a", new IllegalArgumentException("a")), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    clause = 0;
                } catch (IllegalArgumentException caught) {
                    IllegalArgumentException e = caught;
                    clause = 1;
                } catch (RuntimeException caught2) {
                    RuntimeException e2 = caught2;
                    clause = 2;
                }
            case 2:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        // Input.java:15: await(fail("b", new IllegalStateException("b")))
                        if (await(Trace.fail("b", new IllegalStateException("b")), run, depth) == SUSPENDED) {
                            return suspend(2);
                        }
                    } else { at = 0; run.take(); }
                } else if (clause == 2) {
                    Trace.log("never");
                }
                return ready(1);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting fail(\"a\", new IllegalArgumentException(\"a\"))";
            case 2 -> "Input.java:15, awaiting fail(\"b\", new IllegalStateException(\"b\"))";
            default -> super.place(state);
        };
    }
}
