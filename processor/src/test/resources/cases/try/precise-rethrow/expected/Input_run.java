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
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:30: both(true)
                        Input_both call = new Input_both(true);
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(1, call, run, depth);
                        }
                    } else { at = 0; run.take(); }
                } catch (Input.First | Input.Second e) {
                    Trace.log(e);
                }
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:35: both(false)
                        Input_both call2 = new Input_both(false);
                        if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                            return suspend(2, call2, run, depth);
                        }
                    } else { at = 0; run.take(); }
                } catch (Input.First e2) {
                    Trace.log("never");
                } catch (Input.Second e3) {
                    return ready(1);
                }
                return ready(0);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:30, awaiting both(true)";
            case 2 -> "Input.java:35, awaiting both(false)";
            default -> super.place(state);
        };
    }
}
