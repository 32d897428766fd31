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
        int mixed = 0;
        int mixed2 = 0;
        int mixed3 = 0;
        int mixed4 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: mixed(3)
                Input_mixed call = new Input_mixed(3);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                mixed = call.result;
            case 1:
                if (at != 0) { at = 0; mixed = ((Input_mixed) run.take()).result; }
                left = "" + mixed + " ";
                // Input.java:12: mixed(2)
                Input_mixed call2 = new Input_mixed(2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                mixed2 = call2.result;
            case 2:
                if (at != 0) { at = 0; mixed2 = ((Input_mixed) run.take()).result; }
                left = left + mixed2 + " ";
                // Input.java:12: mixed(1)
                Input_mixed call3 = new Input_mixed(1);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                mixed3 = call3.result;
            case 3:
                if (at != 0) { at = 0; mixed3 = ((Input_mixed) run.take()).result; }
                left = left + mixed3 + " ";
                // Input.java:12: mixed(7)
                Input_mixed call4 = new Input_mixed(7);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                mixed4 = call4.result;
            case 4:
                if (at != 0) { at = 0; mixed4 = ((Input_mixed) run.take()).result; }
                return ready(left + mixed4);
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
            case 1 -> "Input.java:12, awaiting mixed(3)";
            case 2 -> "Input.java:12, awaiting mixed(2)";
            case 3 -> "Input.java:12, awaiting mixed(1)";
            case 4 -> "Input.java:12, awaiting mixed(7)";
            default -> super.place(state);
        };
    }
}
