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
        String f = null;
        String f2 = null;
        String f3 = null;
        String f4 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                byte b = 1;
                // Input.java:32: f(b)
                Input_f_int call = new Input_f_int(b);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_f_int) run.take()).result; }
                // Input.java:32: f(2L)
                Input_f_long call2 = new Input_f_long(2L);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                f = call2.result;
            case 2:
                if (at != 0) { at = 0; f = ((Input_f_long) run.take()).result; }
                left = left + f;
                // Input.java:32: f("x")
                Input_f_Object call3 = new Input_f_Object("x");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                f2 = call3.result;
            case 3:
                if (at != 0) { at = 0; f2 = ((Input_f_Object) run.take()).result; }
                left = left + f2;
                // Input.java:32: f("x", "y")
                Input_f_StringArray call4 = new Input_f_StringArray("x", "y");
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                f3 = call4.result;
            case 4:
                if (at != 0) { at = 0; f3 = ((Input_f_StringArray) run.take()).result; }
                left = left + f3;
                // Input.java:32: f()
                Input_f_StringArray call5 = new Input_f_StringArray();
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                f4 = call5.result;
            case 5:
                if (at != 0) { at = 0; f4 = ((Input_f_StringArray) run.take()).result; }
                return ready(left + f4);
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
            case 1 -> "Input.java:32, awaiting f(b)";
            case 2 -> "Input.java:32, awaiting f(2L)";
            case 3 -> "Input.java:32, awaiting f(\"x\")";
            case 4 -> "Input.java:32, awaiting f(\"x\", \"y\")";
            case 5 -> "Input.java:32, awaiting f()";
            default -> super.place(state);
        };
    }
}
