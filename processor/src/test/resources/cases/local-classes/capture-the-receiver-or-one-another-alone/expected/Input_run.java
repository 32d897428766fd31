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
        String fields = null;
        String oneAnother = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:53: new Input().fields()
                ObjectMachine<String> call = InputAsync.fields$machine(new Input());
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                fields = call.result;
            case 1:
                if (at != 0) { at = 0; fields = ((ObjectMachine<String>) run.take()).result; }
                left = fields + ",";
                // Input.java:53: oneAnother(20)
                Input_oneAnother call2 = new Input_oneAnother(20);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                oneAnother = call2.result;
            case 2:
                if (at != 0) { at = 0; oneAnother = ((Input_oneAnother) run.take()).result; }
                return ready(left + oneAnother);
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
            case 1 -> "Input.java:53, awaiting new Input().fields()";
            case 2 -> "Input.java:53, awaiting oneAnother(20)";
            default -> super.place(state);
        };
    }
}
