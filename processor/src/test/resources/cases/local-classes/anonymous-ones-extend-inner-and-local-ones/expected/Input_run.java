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
final class Input_run extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_run");
    }

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object generic = null;
        Object outwards = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:100: new Input<>("u").<Integer>generic(4)
                ObjectMachine call = InputAsync.<String, Integer>generic$machine(new Input<>("u"), 4);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                generic = (Object) call.result;
            case 1:
                if (at != 0) { at = 0; generic = (Object) ((ObjectMachine) run.take()).result; }
                left = generic + " ";
                // Input.java:100: new Input<>("v").new Inner().outwards()
                ObjectMachine call2 = Input_InnerAsync.<String>outwards$machine(new Input<>("v").new Inner());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                outwards = (Object) call2.result;
            case 2:
                if (at != 0) { at = 0; outwards = (Object) ((ObjectMachine) run.take()).result; }
                return ready(left + outwards);
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
            case 1 -> "Input.java:100, awaiting new Input<>(\"u\").<Integer>generic(4)";
            case 2 -> "Input.java:100, awaiting new Input<>(\"v\").new Inner().outwards()";
            default -> super.place(state);
        };
    }
}
