package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#odd(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_odd extends BooleanMachine {
    static {
        Abi.check(1, "Input_odd");
    }

    private int n;

    Input_odd(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        boolean even;
        if (at == 0) {
            InputAsync.Host.initialized();
            if (n == 0) return ready(false);
            // Input.java:24: even(n - 1)
            Input_even call = new Input_even(n - 1);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            even = call.result;
        } else { at = 0; even = ((Input_even) run.take()).result; }
        return ready(even);
    }

    @Override
    protected String method() {
        return "Input.odd";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting even(n - 1)";
            default -> super.place(state);
        };
    }
}
