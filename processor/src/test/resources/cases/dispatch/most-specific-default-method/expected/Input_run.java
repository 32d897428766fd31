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

    private String left3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String twice = null;
        String name = null;
        String twice2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Top left = new Input.Left() {};
                // Input.java:56: left.twice()
                ObjectMachine<String> call = Input_TopAsync.twice$machine(left);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                twice = call.result;
            case 1:
                if (at != 0) { at = 0; twice = ((ObjectMachine<String>) run.take()).result; }
                left3 = twice + " ";
                // Input.java:56: new Diamond().name()
                ObjectMachine<String> call2 = Input_RightAsync.name$machine(new Input.Diamond());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                name = call2.result;
            case 2:
                if (at != 0) { at = 0; name = ((ObjectMachine<String>) run.take()).result; }
                left3 = left3 + name + " ";
                // Input.java:56: new ClassFirst().twice()
                ObjectMachine<String> call3 = Input_TopAsync.twice$machine(new Input.ClassFirst());
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                twice2 = call3.result;
            case 3:
                if (at != 0) { at = 0; twice2 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left3 + twice2 + " " + new Input.Point(1).name());
        }
    }

    @Override
    protected void clear() {
        left3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:56, awaiting left.twice()";
            case 2 -> "Input.java:56, awaiting new Diamond().name()";
            case 3 -> "Input.java:56, awaiting new ClassFirst().twice()";
            default -> super.place(state);
        };
    }
}
