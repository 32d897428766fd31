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

    private Input.Base b;

    private Input.Sub s;

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
        String f5 = null;
        String f6 = null;
        String f7 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                b = new Input.Sub();
                s = new Input.Sub();
                Object one = 1;
                // Input.java:52: b.f(one)
                ObjectMachine<String> call = Input_BaseAsync.f$machine(b, one);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                f = call.result;
            case 1:
                if (at != 0) { at = 0; f = ((ObjectMachine<String>) run.take()).result; }
                left = f + " ";
                // Input.java:52: b.f(1)
                ObjectMachine<String> call2 = Input_BaseAsync.f$machine(b, 1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                f2 = call2.result;
            case 2:
                if (at != 0) { at = 0; f2 = ((ObjectMachine<String>) run.take()).result; }
                left = left + f2 + " ";
                // Input.java:52: s.f(1)
                ObjectMachine<String> call3 = Input_SubAsync.f$machine(s, 1);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                f3 = call3.result;
            case 3:
                if (at != 0) { at = 0; f3 = ((ObjectMachine<String>) run.take()).result; }
                left = left + f3 + " ";
                // Input.java:52: s.f((Integer) 1)
                ObjectMachine<String> call4 = Input_BaseAsync.f$machine(s, (Integer) 1);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    s = null;
                    return suspend(4, call4, run, depth);
                }
                f4 = call4.result;
            case 4:
                if (at != 0) { at = 0; f4 = ((ObjectMachine<String>) run.take()).result; }
                left = left + f4 + " ";
                // Input.java:52: b.f(1, null, null)
                ObjectMachine<String> call5 = Input_BaseAsync.f$machine(b, 1, null, null);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    s = null;
                    return suspend(5, call5, run, depth);
                }
                f5 = call5.result;
            case 5:
                if (at != 0) { at = 0; f5 = ((ObjectMachine<String>) run.take()).result; }
                left = left + f5 + " ";
                // Input.java:53: b.f(1, new Object[3])
                ObjectMachine<String> call6 = Input_BaseAsync.f$machine(b, 1, new Object[3]);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    s = null;
                    return suspend(6, call6, run, depth);
                }
                f6 = call6.result;
            case 6:
                if (at != 0) { at = 0; f6 = ((ObjectMachine<String>) run.take()).result; }
                left = left
                        + f6 + " ";
                // Input.java:53: b.f("x")
                ObjectMachine<String> call7 = Input_BaseAsync.f$machine(b, "x");
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    b = null;
                    s = null;
                    return suspend(7, call7, run, depth);
                }
                f7 = call7.result;
            case 7:
                if (at != 0) { at = 0; f7 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + f7);
        }
    }

    @Override
    protected void clear() {
        b = null;
        s = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:52, awaiting b.f(one)";
            case 2 -> "Input.java:52, awaiting b.f(1)";
            case 3 -> "Input.java:52, awaiting s.f(1)";
            case 4 -> "Input.java:52, awaiting s.f((Integer) 1)";
            case 5 -> "Input.java:52, awaiting b.f(1, null, null)";
            case 6 -> "Input.java:53, awaiting b.f(1, new Object[3])";
            case 7 -> "Input.java:53, awaiting b.f(\"x\")";
            default -> super.place(state);
        };
    }
}
