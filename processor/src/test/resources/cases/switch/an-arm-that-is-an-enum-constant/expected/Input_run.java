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
        Input.Mood other = null;
        Input.Mood other2 = null;
        Input.Mood imported = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:33: GOOD.other()
                Input_Mood_other call = new Input_Mood_other(Input.Mood.GOOD);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                other = call.result;
            case 1:
                if (at != 0) { at = 0; other = ((Input_Mood_other) run.take()).result; }
                left = other + " ";
                // Input.java:33: Mood.BAD.other()
                Input_Mood_other call2 = new Input_Mood_other(Input.Mood.BAD);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                other2 = call2.result;
            case 2:
                if (at != 0) { at = 0; other2 = ((Input_Mood_other) run.take()).result; }
                left = left + other2 + " ";
                // Input.java:33: imported(Mood.BAD)
                Input_imported call3 = new Input_imported(Input.Mood.BAD);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                imported = call3.result;
            case 3:
                if (at != 0) { at = 0; imported = ((Input_imported) run.take()).result; }
                return ready(left + imported);
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
            case 1 -> "Input.java:33, awaiting GOOD.other()";
            case 2 -> "Input.java:33, awaiting Mood.BAD.other()";
            case 3 -> "Input.java:33, awaiting imported(Mood.BAD)";
            default -> super.place(state);
        };
    }
}
