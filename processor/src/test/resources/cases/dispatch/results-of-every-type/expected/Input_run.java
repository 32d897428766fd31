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
        String all = null;
        String all2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:144: all(new Machines())
                Input_all call = new Input_all(new Input.Machines());
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                all = call.result;
            case 1:
                if (at != 0) { at = 0; all = ((Input_all) run.take()).result; }
                left = all + " ";
                // Input.java:144: all(new Plain())
                Input_all call2 = new Input_all(new Input.Plain());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                all2 = call2.result;
            case 2:
                if (at != 0) { at = 0; all2 = ((Input_all) run.take()).result; }
                return ready(left + all2);
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
            case 1 -> "Input.java:144, awaiting all(new Machines())";
            case 2 -> "Input.java:144, awaiting all(new Plain())";
            default -> super.place(state);
        };
    }
}
