package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        Integer max = null;
        String[] rotate = null;
        Map<String, ArrayList<Object>> put = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:44: max(List.of(1, 3, 2))
                Input_max<Integer> call = new Input_max<Integer>(List.of(1, 3, 2));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                max = call.result;
            case 1:
                if (at != 0) { at = 0; max = ((Input_max<Integer>) run.take()).result; }
                left = "" + (max);
                // Input.java:44: rotate("x", "y", "z")
                Input_rotate<String> call2 = new Input_rotate<String>("x", "y", "z");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                rotate = call2.result;
            case 2:
                if (at != 0) { at = 0; rotate = ((Input_rotate<String>) run.take()).result; }
                left = left + Arrays.toString(rotate);
                // Input.java:44: put("k", new ArrayList<Object>())
                Input_put<String, ArrayList<Object>> call3 = new Input_put<String, ArrayList<Object>>("k", new ArrayList<Object>());
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                put = call3.result;
            case 3:
                if (at != 0) { at = 0; put = ((Input_put<String, ArrayList<Object>>) run.take()).result; }
                return ready(left + put);
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
            case 1 -> "Input.java:44, awaiting max(List.of(1, 3, 2))";
            case 2 -> "Input.java:44, awaiting rotate(\"x\", \"y\", \"z\")";
            case 3 -> "Input.java:44, awaiting put(\"k\", new ArrayList<Object>())";
            default -> super.place(state);
        };
    }
}
