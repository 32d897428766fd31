package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
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

    private Input.Sub sub;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int async = 0;
        String text = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                sub = new Input.Sub();
                // Input.java:53: sub.async(2)
                IntMachine call = Input_SubAsync.async$machine(sub, 2);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                async = call.result;
            case 1:
                if (at != 0) { at = 0; async = ((IntMachine) run.take()).result; }
                left = "" + (async);
                // Input.java:53: sub.text()
                ObjectMachine<String> call2 = Input_SubAsync.text$machine(sub);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    sub = null;
                    return suspend(2, call2, run, depth);
                }
                text = call2.result;
            case 2:
                if (at != 0) { at = 0; text = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + text.substring(0, 5));
        }
    }

    @Override
    protected void clear() {
        sub = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:53, awaiting sub.async(2)";
            case 2 -> "Input.java:53, awaiting sub.text()";
            default -> super.place(state);
        };
    }
}
