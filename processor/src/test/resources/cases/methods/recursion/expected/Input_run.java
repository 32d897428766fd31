package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int factorial = 0;
        boolean even = false;
        boolean odd = false;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:27: factorial(5)
                Input_factorial call = new Input_factorial(5);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                factorial = call.result;
            case 1:
                if (at != 0) { at = 0; factorial = ((Input_factorial) run.take()).result; }
                left = factorial + " ";
                // Input.java:27: even(4)
                Input_even call2 = new Input_even(4);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                even = call2.result;
            case 2:
                if (at != 0) { at = 0; even = ((Input_even) run.take()).result; }
                left = left + even;
                // Input.java:27: odd(4)
                Input_odd call3 = new Input_odd(4);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                odd = call3.result;
            case 3:
                if (at != 0) { at = 0; odd = ((Input_odd) run.take()).result; }
                return ready(left + odd);
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:27, awaiting factorial(5)";
            case 2 -> "Input.java:27, awaiting even(4)";
            case 3 -> "Input.java:27, awaiting odd(4)";
            default -> super.place(state);
        };
    }
}
