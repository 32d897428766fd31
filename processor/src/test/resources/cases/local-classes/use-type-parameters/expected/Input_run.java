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

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String captured = null;
        String inABlock = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:88: new Place<>("x", 1).describe(5, List.of("y"))
                Input_Place_describe<String, Integer> call = new Input_Place_describe<String, Integer>(new Input.Place<>("x", 1), 5, List.of("y"));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_Place_describe<String, Integer>) run.take()).result; }
                // Input.java:88: captured('z')
                Input_captured<Character> call2 = new Input_captured<Character>('z');
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                captured = call2.result;
            case 2:
                if (at != 0) { at = 0; captured = ((Input_captured<Character>) run.take()).result; }
                left = left + captured;
                // Input.java:88: inABlock("w")
                Input_inABlock<String> call3 = new Input_inABlock<String>("w");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                inABlock = call3.result;
            case 3:
                if (at != 0) { at = 0; inABlock = ((Input_inABlock<String>) run.take()).result; }
                return ready(left + inABlock);
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
            case 1 -> "Input.java:88, awaiting new Place<>(\"x\", 1).describe(5, List.of(\"y\"))";
            case 2 -> "Input.java:88, awaiting captured('z')";
            case 3 -> "Input.java:88, awaiting inABlock(\"w\")";
            default -> super.place(state);
        };
    }
}
