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
        String capturing = null;
        String ofABlock = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input();
                // Input.java:90: input.records()
                Input_records call = new Input_records(input);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_records) run.take()).result; }
                // Input.java:90: input.capturing(1)
                Input_capturing call2 = new Input_capturing(input, 1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                capturing = call2.result;
            case 2:
                if (at != 0) { at = 0; capturing = ((Input_capturing) run.take()).result; }
                left = left + capturing;
                // Input.java:90: input.ofABlock()
                Input_ofABlock call3 = new Input_ofABlock(input);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    input = null;
                    return suspend(3, call3, run, depth);
                }
                ofABlock = call3.result;
            case 3:
                if (at != 0) { at = 0; ofABlock = ((Input_ofABlock) run.take()).result; }
                return ready(left + ofABlock);
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
            case 1 -> "Input.java:90, awaiting input.records()";
            case 2 -> "Input.java:90, awaiting input.capturing(1)";
            case 3 -> "Input.java:90, awaiting input.ofABlock()";
            default -> super.place(state);
        };
    }
}
