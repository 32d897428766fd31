package cases;

import cases.support.Trace;
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
        String end = null;
        String end2 = null;
        String end3 = null;
        String end4 = null;
        String end5 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:32: end(0)
                Input_end call = new Input_end(0);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                end = call.result;
            case 1:
                if (at != 0) { at = 0; end = ((Input_end) run.take()).result; }
                left = end + "|";
                // Input.java:32: end(2)
                Input_end call2 = new Input_end(2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                end2 = call2.result;
            case 2:
                if (at != 0) { at = 0; end2 = ((Input_end) run.take()).result; }
                left = left + end2 + "|";
                // Input.java:32: end(3)
                Input_end call3 = new Input_end(3);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                end3 = call3.result;
            case 3:
                if (at != 0) { at = 0; end3 = ((Input_end) run.take()).result; }
                left = left + end3 + "|";
                // Input.java:32: end(4)
                Input_end call4 = new Input_end(4);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                end4 = call4.result;
            case 4:
                if (at != 0) { at = 0; end4 = ((Input_end) run.take()).result; }
                String s = left + end4;
                Trace.log(s);
                // Input.java:34: end(1)
                Input_end call5 = new Input_end(1);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    left = null;
                    return suspend(5, call5, run, depth);
                }
                end5 = call5.result;
            case 5:
                if (at != 0) { at = 0; end5 = ((Input_end) run.take()).result; }
                return ready(end5);
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
            case 1 -> "Input.java:32, awaiting end(0)";
            case 2 -> "Input.java:32, awaiting end(2)";
            case 3 -> "Input.java:32, awaiting end(3)";
            case 4 -> "Input.java:32, awaiting end(4)";
            case 5 -> "Input.java:34, awaiting end(1)";
            default -> super.place(state);
        };
    }
}
