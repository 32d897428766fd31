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

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String kind = null;
        String s = null;
        String kind2 = null;
        String kind3 = null;
        String kind4 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:29: kind(7, true, true)
                Input_kind call = new Input_kind(7, true, true);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_kind) run.take()).result; }
                // Input.java:29: kind(1, true, true)
                Input_kind call2 = new Input_kind(1, true, true);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                kind = call2.result;
            case 2:
                if (at != 0) { at = 0; kind = ((Input_kind) run.take()).result; }
                s = left + kind;
                old = s;
                // Input.java:30: kind(2, false, true)
                Input_kind call3 = new Input_kind(2, false, true);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    left = null;
                    return suspend(3, call3, run, depth);
                }
                left = call3.result;
            case 3:
                if (at != 0) { at = 0; left = ((Input_kind) run.take()).result; }
                // Input.java:30: kind("x", false, false)
                Input_kind call4 = new Input_kind("x", false, false);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                kind2 = call4.result;
            case 4:
                if (at != 0) { at = 0; kind2 = ((Input_kind) run.take()).result; }
                s = old + (left + kind2);
                left = s;
                // Input.java:31: kind(3, false, false)
                Input_kind call5 = new Input_kind(3, false, false);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    old = null;
                    return suspend(5, call5, run, depth);
                }
                kind3 = call5.result;
            case 5:
                if (at != 0) { at = 0; kind3 = ((Input_kind) run.take()).result; }
                left = left + kind3;
                // Input.java:31: kind(4, false, false)
                Input_kind call6 = new Input_kind(4, false, false);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    old = null;
                    return suspend(6, call6, run, depth);
                }
                kind4 = call6.result;
            case 6:
                if (at != 0) { at = 0; kind4 = ((Input_kind) run.take()).result; }
                return ready(left + kind4);
        }
    }

    @Override
    protected void clear() {
        left = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting kind(7, true, true)";
            case 2 -> "Input.java:29, awaiting kind(1, true, true)";
            case 3 -> "Input.java:30, awaiting kind(2, false, true)";
            case 4 -> "Input.java:30, awaiting kind(\"x\", false, false)";
            case 5 -> "Input.java:31, awaiting kind(3, false, false)";
            case 6 -> "Input.java:31, awaiting kind(4, false, false)";
            default -> super.place(state);
        };
    }
}
