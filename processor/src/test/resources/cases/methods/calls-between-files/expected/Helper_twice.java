package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Helper#twice(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Helper_twice extends IntMachine {
    static {
        Abi.check(1, "Helper_twice");
    }

    private int x;

    private int left;

    Helper_twice(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int one;
        if (at == 0) {
            HelperAsync.Host.initialized();
            left = 2 * x;
            // Helper.java:14: Input.one()
            IntMachine call = InputAsync.one$machine();
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            one = call.result;
        } else { at = 0; one = ((IntMachine) run.take()).result; }
        return ready(left + one);
    }

    @Override
    protected String method() {
        return "Helper.twice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Helper.java:14, awaiting Input.one()";
            default -> super.place(state);
        };
    }
}
