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
        String within = null;
        String within2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:18: within(new Line("x", new Dot(2)), 3)
                Input_within call = new Input_within(new Input.Line("x", new Input.Dot(2)), 3);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_within) run.take()).result; }
                // Input.java:18: within(new Line("x", new Dot(5)), 3)
                Input_within call2 = new Input_within(new Input.Line("x", new Input.Dot(5)), 3);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                within = call2.result;
            case 2:
                if (at != 0) { at = 0; within = ((Input_within) run.take()).result; }
                left = left + within;
                // Input.java:18: within(new Dot(4), 4)
                Input_within call3 = new Input_within(new Input.Dot(4), 4);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                within2 = call3.result;
            case 3:
                if (at != 0) { at = 0; within2 = ((Input_within) run.take()).result; }
                return ready(left + within2);
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
            case 1 -> "Input.java:18, awaiting within(new Line(\"x\", new Dot(2)), 3)";
            case 2 -> "Input.java:18, awaiting within(new Line(\"x\", new Dot(5)), 3)";
            case 3 -> "Input.java:18, awaiting within(new Dot(4), 4)";
            default -> super.place(state);
        };
    }
}
