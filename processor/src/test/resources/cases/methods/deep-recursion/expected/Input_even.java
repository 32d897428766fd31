package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#even(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_even extends BooleanMachine {
    static {
        Abi.check(1, "Input_even");
    }

    private int n;

    Input_even(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        boolean test = false;
        if (at == 0) {
            InputAsync.Host.initialized();
            test = n == 0;
        }
        if (at != 0 || !test) {
            if (at == 0) {
                // Input.java:18: odd(n - 1)
                Input_odd call = new Input_odd(n - 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                test = call.result;
            } else { at = 0; test = ((Input_odd) run.take()).result; }
        }
        return ready(test);
    }

    @Override
    protected String method() {
        return "Input.even";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting odd(n - 1)";
            default -> super.place(state);
        };
    }
}
