package cases;

import cases.far.Far;
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
        String both = null;
        String both2 = null;
        String both3 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:35: new cases.far.Far().both(1)
                ObjectMachine<String> call = InputAsync.both$machine(new Far(), 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                both = call.result;
            case 1:
                if (at != 0) { at = 0; both = ((ObjectMachine<String>) run.take()).result; }
                left = both + ", ";
                // Input.java:35: new Here().both(2)
                ObjectMachine<String> call2 = InputAsync.both$machine(new Input.Here(), 2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                both2 = call2.result;
            case 2:
                if (at != 0) { at = 0; both2 = ((ObjectMachine<String>) run.take()).result; }
                left = left + both2 + ", ";
                // Input.java:35: new cases.far.Far.Below().both(3)
                ObjectMachine<String> call3 = InputAsync.both$machine(new Far.Below(), 3);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                both3 = call3.result;
            case 3:
                if (at != 0) { at = 0; both3 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + both3);
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
            case 1 -> "Input.java:35, awaiting new cases.far.Far().both(1)";
            case 2 -> "Input.java:35, awaiting new Here().both(2)";
            case 3 -> "Input.java:35, awaiting new cases.far.Far.Below().both(3)";
            default -> super.place(state);
        };
    }
}
