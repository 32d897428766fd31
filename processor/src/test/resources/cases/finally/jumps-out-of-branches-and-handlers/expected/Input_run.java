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
        String leave = null;
        String leave2 = null;
        String leave3 = null;
        String leave4 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:40: leave(0)
                Input_leave call = new Input_leave(0);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                leave = call.result;
            case 1:
                if (at != 0) { at = 0; leave = ((Input_leave) run.take()).result; }
                left = leave + ",";
                // Input.java:40: leave(1)
                Input_leave call2 = new Input_leave(1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                leave2 = call2.result;
            case 2:
                if (at != 0) { at = 0; leave2 = ((Input_leave) run.take()).result; }
                left = left + leave2 + ",";
                // Input.java:40: leave(2)
                Input_leave call3 = new Input_leave(2);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                leave3 = call3.result;
            case 3:
                if (at != 0) { at = 0; leave3 = ((Input_leave) run.take()).result; }
                left = left + leave3 + ",";
                // Input.java:40: leave(3)
                Input_leave call4 = new Input_leave(3);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                leave4 = call4.result;
            case 4:
                if (at != 0) { at = 0; leave4 = ((Input_leave) run.take()).result; }
                return ready(left + leave4);
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
            case 1 -> "Input.java:40, awaiting leave(0)";
            case 2 -> "Input.java:40, awaiting leave(1)";
            case 3 -> "Input.java:40, awaiting leave(2)";
            case 4 -> "Input.java:40, awaiting leave(3)";
            default -> super.place(state);
        };
    }
}
