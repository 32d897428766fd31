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
        int length = 0;
        int length2 = 0;
        int nested = 0;
        int unboxed = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: length("four")
                Input_length call = new Input_length("four");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                length = call.result;
            case 1:
                if (at != 0) { at = 0; length = ((Input_length) run.take()).result; }
                left = length + "\n";
                // Input.java:12: length(null)
                Input_length call2 = new Input_length(null);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                length2 = call2.result;
            case 2:
                if (at != 0) { at = 0; length2 = ((Input_length) run.take()).result; }
                left = left + length2 + "\n";
                // Input.java:12: nested(null)
                Input_nested call3 = new Input_nested(null);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                nested = call3.result;
            case 3:
                if (at != 0) { at = 0; nested = ((Input_nested) run.take()).result; }
                left = left + nested + "\n";
                // Input.java:12: unboxed(null)
                Input_unboxed call4 = new Input_unboxed(null);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                unboxed = call4.result;
            case 4:
                if (at != 0) { at = 0; unboxed = ((Input_unboxed) run.take()).result; }
                return ready(left + unboxed);
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
            case 1 -> "Input.java:12, awaiting length(\"four\")";
            case 2 -> "Input.java:12, awaiting length(null)";
            case 3 -> "Input.java:12, awaiting nested(null)";
            case 4 -> "Input.java:12, awaiting unboxed(null)";
            default -> super.place(state);
        };
    }
}
