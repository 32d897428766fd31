package cases;

import cases.support.Trace;
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
        Object awaited = null;
        boolean chosen = false;
        if (at == 0) InputAsync.Host.initialized();
        if (at == 0 ? n == 0 : at <= 1) {
            if (at == 0) {
                // Input.java:17: await(value("even", true))
                awaited = await(Trace.value("even", true), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            chosen = (Boolean) awaited;
        } else {
            if (at == 0) {
                // Input.java:17: odd(n - 1)
                Input_odd call = new Input_odd(n - 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                chosen = call.result;
            } else { at = 0; chosen = ((Input_odd) run.take()).result; }
        }
        return ready(chosen);
    }

    @Override
    protected String method() {
        return "Input.even";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"even\", true)";
            case 2 -> "Input.java:17, awaiting odd(n - 1)";
            default -> super.place(state);
        };
    }
}
