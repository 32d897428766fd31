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
        String turn = null;
        String turn2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:31: turn(1)
                Input_turn call = new Input_turn(1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_turn) run.take()).result; }
                // Input.java:31: turn(2)
                Input_turn call2 = new Input_turn(2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                turn = call2.result;
            case 2:
                if (at != 0) { at = 0; turn = ((Input_turn) run.take()).result; }
                left = left + turn;
                // Input.java:31: turn(3)
                Input_turn call3 = new Input_turn(3);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                turn2 = call3.result;
            case 3:
                if (at != 0) { at = 0; turn2 = ((Input_turn) run.take()).result; }
                return ready(left + turn2);
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
            case 1 -> "Input.java:31, awaiting turn(1)";
            case 2 -> "Input.java:31, awaiting turn(2)";
            case 3 -> "Input.java:31, awaiting turn(3)";
            default -> super.place(state);
        };
    }
}
