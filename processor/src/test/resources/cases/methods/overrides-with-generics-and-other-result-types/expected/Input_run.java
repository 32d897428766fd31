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

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int x = 0;
        Number get = null;
        Number get2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                b = new Input.Narrow();
                // Input.java:45: apply(new Parser(), "41")
                Input_apply<String, Integer> call = new Input_apply<String, Integer>(new Input.Parser(), "41");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                x = call.result;
            case 1:
                if (at != 0) { at = 0; x = ((Input_apply<String, Integer>) run.take()).result; }
                left = x + " ";
                // Input.java:46: b.get()
                ObjectMachine<Number> call2 = Input_BaseAsync.get$machine(b);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    b = null;
                    return suspend(2, call2, run, depth);
                }
                get = call2.result;
            case 2:
                if (at != 0) { at = 0; get = ((ObjectMachine<Number>) run.take()).result; }
                left = left + get + " ";
                // Input.java:46: new Base().get()
                ObjectMachine<Number> call3 = Input_BaseAsync.get$machine(new Input.Base());
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    b = null;
                    return suspend(3, call3, run, depth);
                }
                get2 = call3.result;
            case 3:
                if (at != 0) { at = 0; get2 = ((ObjectMachine<Number>) run.take()).result; }
                return ready(left + get2);
        }
    }

    @Override
    protected void clear() {
        b = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting apply(new Parser(), \"41\")";
            case 2 -> "Input.java:46, awaiting b.get()";
            case 3 -> "Input.java:46, awaiting new Base().get()";
            default -> super.place(state);
        };
    }
}
