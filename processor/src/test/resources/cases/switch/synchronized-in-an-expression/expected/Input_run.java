package cases;

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

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int sum = 0;
        int sum2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:14: new Input().sum(0)
                IntMachine call = InputAsync.sum$machine(new Input(), 0);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((IntMachine) run.take()).result; }
                // Input.java:14: new Input().sum(1)
                IntMachine call2 = InputAsync.sum$machine(new Input(), 1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                sum = call2.result;
            case 2:
                if (at != 0) { at = 0; sum = ((IntMachine) run.take()).result; }
                left = left + sum;
                // Input.java:14: new Input().sum(2)
                IntMachine call3 = InputAsync.sum$machine(new Input(), 2);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                sum2 = call3.result;
            case 3:
                if (at != 0) { at = 0; sum2 = ((IntMachine) run.take()).result; }
                return ready(left + sum2);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting new Input().sum(0)";
            case 2 -> "Input.java:14, awaiting new Input().sum(1)";
            case 3 -> "Input.java:14, awaiting new Input().sum(2)";
            default -> super.place(state);
        };
    }
}
