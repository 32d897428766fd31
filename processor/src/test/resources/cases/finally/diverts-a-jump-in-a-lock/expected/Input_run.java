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

    private String failure;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String turns = null;
        int labelled = 0;
        int chosen = 0;
        int chosen2 = 0;
        int returned = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                failure = "";
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:88: labelled(1)
                        Input_labelled call = new Input_labelled(1);
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(1, call, run, depth);
                        }
                    } else { at = 0; run.take(); }
                } catch (IllegalStateException e) {
                    failure = e.getMessage();
                }
                // Input.java:92: turns()
                Input_turns call2 = new Input_turns();
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                turns = call2.result;
            case 2:
                if (at != 0) { at = 0; turns = ((Input_turns) run.take()).result; }
                left = turns + failure;
                // Input.java:92: labelled(4)
                Input_labelled call3 = new Input_labelled(4);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    failure = null;
                    return suspend(3, call3, run, depth);
                }
                labelled = call3.result;
            case 3:
                if (at != 0) { at = 0; labelled = ((Input_labelled) run.take()).result; }
                left = left + labelled;
                // Input.java:92: chosen(0)
                Input_chosen call4 = new Input_chosen(0);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    failure = null;
                    return suspend(4, call4, run, depth);
                }
                chosen = call4.result;
            case 4:
                if (at != 0) { at = 0; chosen = ((Input_chosen) run.take()).result; }
                left = left + chosen;
                // Input.java:92: chosen(1)
                Input_chosen call5 = new Input_chosen(1);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    failure = null;
                    return suspend(5, call5, run, depth);
                }
                chosen2 = call5.result;
            case 5:
                if (at != 0) { at = 0; chosen2 = ((Input_chosen) run.take()).result; }
                left = left + chosen2;
                // Input.java:92: returned(1)
                Input_returned call6 = new Input_returned(1);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    failure = null;
                    return suspend(6, call6, run, depth);
                }
                returned = call6.result;
            case 6:
                if (at != 0) { at = 0; returned = ((Input_returned) run.take()).result; }
                return ready(left + returned);
        }
    }

    @Override
    protected void clear() {
        failure = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:88, awaiting labelled(1)";
            case 2 -> "Input.java:92, awaiting turns()";
            case 3 -> "Input.java:92, awaiting labelled(4)";
            case 4 -> "Input.java:92, awaiting chosen(0)";
            case 5 -> "Input.java:92, awaiting chosen(1)";
            case 6 -> "Input.java:92, awaiting returned(1)";
            default -> super.place(state);
        };
    }
}
