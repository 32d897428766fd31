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
final class Input_run extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_run");
    }

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String all = null;
        String all2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:55: all(true)
                Input_all call = new Input_all(true);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                all = call.result;
            case 1:
                if (at != 0) { at = 0; all = ((Input_all) run.take()).result; }
                left = all + " ";
                // Input.java:55: all(false)
                Input_all call2 = new Input_all(false);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                all2 = call2.result;
            case 2:
                if (at != 0) { at = 0; all2 = ((Input_all) run.take()).result; }
                return ready(left + all2);
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
            case 1 -> "Input.java:55, awaiting all(true)";
            case 2 -> "Input.java:55, awaiting all(false)";
            default -> super.place(state);
        };
    }
}
