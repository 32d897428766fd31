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

    private Input<String> in;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Integer greatest = null;
        String linked = null;
        int twice = 0;
        int twice2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                in = new Input<>();
                in.h = "H";
                // Input.java:124: in.members(1)
                ObjectMachine call = InputAsync.<String, Integer>members$machine(in, 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = (String) call.result;
            case 1:
                if (at != 0) { at = 0; left = (String) ((ObjectMachine) run.take()).result; }
                // Input.java:124: in.greatest(List.of(2, 9, 4))
                ObjectMachine call2 = InputAsync.<String, Integer>greatest$machine(in, List.of(2, 9, 4));
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                greatest = (Integer) call2.result;
            case 2:
                if (at != 0) { at = 0; greatest = (Integer) ((ObjectMachine) run.take()).result; }
                left = left + greatest;
                // Input.java:124: in.linked("x")
                ObjectMachine call3 = InputAsync.<String>linked$machine(in, "x");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    in = null;
                    return suspend(3, call3, run, depth);
                }
                linked = (String) call3.result;
            case 3:
                if (at != 0) { at = 0; linked = (String) ((ObjectMachine) run.take()).result; }
                left = left + linked;
                // Input.java:124: twice("a", 1)
                Input_twice<String> call4 = new Input_twice<String>("a", 1);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    in = null;
                    return suspend(4, call4, run, depth);
                }
                twice = call4.result;
            case 4:
                if (at != 0) { at = 0; twice = ((Input_twice<String>) run.take()).result; }
                left = left + twice;
                // Input.java:124: twice("a", 0)
                Input_twice<String> call5 = new Input_twice<String>("a", 0);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    in = null;
                    return suspend(5, call5, run, depth);
                }
                twice2 = call5.result;
            case 5:
                if (at != 0) { at = 0; twice2 = ((Input_twice<String>) run.take()).result; }
                return ready(left + twice2);
        }
    }

    @Override
    protected void clear() {
        in = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:124, awaiting in.members(1)";
            case 2 -> "Input.java:124, awaiting in.greatest(List.of(2, 9, 4))";
            case 3 -> "Input.java:124, awaiting in.linked(\"x\")";
            case 4 -> "Input.java:124, awaiting twice(\"a\", 1)";
            case 5 -> "Input.java:124, awaiting twice(\"a\", 0)";
            default -> super.place(state);
        };
    }
}
