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
        String put = null;
        String put2 = null;
        String put3 = null;
        String put4 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:42: put(new Box<>(), 1.5)
                Input_put<Double> call = new Input_put<Double>(new Input.Box<>(), 1.5);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                put = call.result;
            case 1:
                if (at != 0) { at = 0; put = ((Input_put<Double>) run.take()).result; }
                left = put + ", ";
                // Input.java:42: put(new Strings(), "abc")
                Input_put<String> call2 = new Input_put<String>(new Input.Strings(), "abc");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                put2 = call2.result;
            case 2:
                if (at != 0) { at = 0; put2 = ((Input_put<String>) run.take()).result; }
                left = left + put2 + ", ";
                // Input.java:42: put(new Plain(), 6)
                Input_put<Integer> call3 = new Input_put<Integer>(new Input.Plain(), 6);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                put3 = call3.result;
            case 3:
                if (at != 0) { at = 0; put3 = ((Input_put<Integer>) run.take()).result; }
                left = left + put3 + ", ";
                // Input.java:43: new Strings().put("direct", List.of())
                ObjectMachine<String> call4 = Input_StringsAsync.put$machine(new Input.Strings(), "direct", List.of());
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                put4 = call4.result;
            case 4:
                if (at != 0) { at = 0; put4 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left
                        + put4);
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
            case 1 -> "Input.java:42, awaiting put(new Box<>(), 1.5)";
            case 2 -> "Input.java:42, awaiting put(new Strings(), \"abc\")";
            case 3 -> "Input.java:42, awaiting put(new Plain(), 6)";
            case 4 -> "Input.java:43, awaiting new Strings().put(\"direct\", List.of())";
            default -> super.place(state);
        };
    }
}
