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
        String beside = null;
        String beside2 = null;
        String beside3 = null;
        String inBlock = null;
        String inBlock2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input();
                // Input.java:46: input.beside(4)
                Input_beside call = new Input_beside(input, 4);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_beside) run.take()).result; }
                // Input.java:46: input.beside(2)
                Input_beside call2 = new Input_beside(input, 2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                beside = call2.result;
            case 2:
                if (at != 0) { at = 0; beside = ((Input_beside) run.take()).result; }
                left = left + beside;
                // Input.java:46: input.beside(6)
                Input_beside call3 = new Input_beside(input, 6);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                beside2 = call3.result;
            case 3:
                if (at != 0) { at = 0; beside2 = ((Input_beside) run.take()).result; }
                left = left + beside2;
                // Input.java:46: input.beside(1)
                Input_beside call4 = new Input_beside(input, 1);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                beside3 = call4.result;
            case 4:
                if (at != 0) { at = 0; beside3 = ((Input_beside) run.take()).result; }
                String s = left + beside3;
                left = s;
                // Input.java:47: input.inBlock(2)
                Input_inBlock call5 = new Input_inBlock(input, 2);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                inBlock = call5.result;
            case 5:
                if (at != 0) { at = 0; inBlock = ((Input_inBlock) run.take()).result; }
                left = left + inBlock;
                // Input.java:47: input.inBlock(3)
                Input_inBlock call6 = new Input_inBlock(input, 3);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    input = null;
                    return suspend(6, call6, run, depth);
                }
                inBlock2 = call6.result;
            case 6:
                if (at != 0) { at = 0; inBlock2 = ((Input_inBlock) run.take()).result; }
                return ready(left + inBlock2);
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
            case 1 -> "Input.java:46, awaiting input.beside(4)";
            case 2 -> "Input.java:46, awaiting input.beside(2)";
            case 3 -> "Input.java:46, awaiting input.beside(6)";
            case 4 -> "Input.java:46, awaiting input.beside(1)";
            case 5 -> "Input.java:47, awaiting input.inBlock(2)";
            case 6 -> "Input.java:47, awaiting input.inBlock(3)";
            default -> super.place(state);
        };
    }
}
