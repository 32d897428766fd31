package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
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
        String inBlocks = null;
        String thrown = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input();
                // Input.java:109: input.counting(List.of(1, 2))
                Input_counting call = new Input_counting(input, List.of(1, 2));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_counting) run.take()).result; }
                // Input.java:109: input.capturing(3)
                Input_capturing call2 = new Input_capturing(input, 3);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                capturing = call2.result;
            case 2:
                if (at != 0) { at = 0; capturing = ((Input_capturing) run.take()).result; }
                left = left + capturing;
                // Input.java:109: input.inBlocks()
                Input_inBlocks call3 = new Input_inBlocks(input);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                inBlocks = call3.result;
            case 3:
                if (at != 0) { at = 0; inBlocks = ((Input_inBlocks) run.take()).result; }
                left = left + inBlocks;
                // Input.java:109: input.thrown()
                Input_thrown call4 = new Input_thrown(input);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    input = null;
                    return suspend(4, call4, run, depth);
                }
                thrown = call4.result;
            case 4:
                if (at != 0) { at = 0; thrown = ((Input_thrown) run.take()).result; }
                return ready(left + thrown);
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
            case 1 -> "Input.java:109, awaiting input.counting(List.of(1, 2))";
            case 2 -> "Input.java:109, awaiting input.capturing(3)";
            case 3 -> "Input.java:109, awaiting input.inBlocks()";
            case 4 -> "Input.java:109, awaiting input.thrown()";
            default -> super.place(state);
        };
    }
}
