package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.concurrent.CancellationException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#middle(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_middle extends IntMachine {
    static {
        Abi.check(1, "Input_middle");
    }

    private int x;

    private int y;

    private int left;

    Input_middle(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int inner = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                y = 0;
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:25: inner(x)
                        Input_inner call = new Input_inner(x);
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(1, call, run, depth);
                        }
                        y = call.result;
                    } else { at = 0; y = ((Input_inner) run.take()).result; }
                } catch (CancellationException e) {
                    Trace.log("caught in the middle");
                }
                left = y;
                // Input.java:29: inner(x + 1)
                Input_inner call2 = new Input_inner(x + 1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                inner = call2.result;
            case 2:
                if (at != 0) { at = 0; inner = ((Input_inner) run.take()).result; }
                return ready(left + inner);
        }
    }

    @Override
    protected String method() {
        return "Input.middle";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting inner(x)";
            case 2 -> "Input.java:29, awaiting inner(x + 1)";
            default -> super.place(state);
        };
    }
}
