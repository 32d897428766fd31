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
        String one = null;
        String two = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Base sub = new Input.Sub();
                // Input.java:42: sub.both()
                ObjectMachine<String> call = Input_BaseAsync.both$machine(sub);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((ObjectMachine<String>) run.take()).result; }
                // Input.java:42: Sub.one()
                Input_Sub_one call2 = new Input_Sub_one();
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                one = call2.result;
            case 2:
                if (at != 0) { at = 0; one = ((Input_Sub_one) run.take()).result; }
                left = left + one;
                // Input.java:42: new Sub().two()
                ObjectMachine<String> call3 = Input_SubAsync.two$machine(new Input.Sub());
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                two = call3.result;
            case 3:
                if (at != 0) { at = 0; two = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + two);
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
            case 1 -> "Input.java:42, awaiting sub.both()";
            case 2 -> "Input.java:42, awaiting Sub.one()";
            case 3 -> "Input.java:42, awaiting new Sub().two()";
            default -> super.place(state);
        };
    }
}
