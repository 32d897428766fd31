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

    private Input input;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String body = null;
        String body2 = null;
        String body3 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input();
                // Input.java:23: input.body(5)
                ObjectMachine<String> call = InputAsync.body$machine(input, 5);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                body = call.result;
            case 1:
                if (at != 0) { at = 0; body = ((ObjectMachine<String>) run.take()).result; }
                left = body + "|";
                // Input.java:23: input.body("xy")
                ObjectMachine<String> call2 = InputAsync.body$machine(input, "xy");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                body2 = call2.result;
            case 2:
                if (at != 0) { at = 0; body2 = ((ObjectMachine<String>) run.take()).result; }
                left = left + body2 + "|";
                // Input.java:23: input.body(0)
                ObjectMachine<String> call3 = InputAsync.body$machine(input, 0);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    input = null;
                    return suspend(3, call3, run, depth);
                }
                body3 = call3.result;
            case 3:
                if (at != 0) { at = 0; body3 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + body3);
        }
    }

    @Override
    protected void clear() {
        input = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting input.body(5)";
            case 2 -> "Input.java:23, awaiting input.body(\"xy\")";
            case 3 -> "Input.java:23, awaiting input.body(0)";
            default -> super.place(state);
        };
    }
}
