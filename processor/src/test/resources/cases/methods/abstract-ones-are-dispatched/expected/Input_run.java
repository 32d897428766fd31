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

    private String text;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int sum = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Source s = new Input.Counting(new int[1]);
                // Input.java:53: s.sum(2)
                IntMachine call = Input_SourceAsync.sum$machine(s, 2);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                sum = call.result;
            case 1:
                if (at != 0) { at = 0; sum = ((IntMachine) run.take()).result; }
                text = sum + " ";
            case 2:
                try {
                    int sum2;
                    if (at == 0) {
                        left = text;
                        // Input.java:55: new Failing().sum(2)
                        IntMachine call2 = Input_SourceAsync.sum$machine(new Input.Failing(), 2);
                        if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                            return suspend(2, call2, run, depth);
                        }
                        sum2 = call2.result;
                    } else { at = 0; sum2 = ((IntMachine) run.take()).result; }
                    return ready(left + sum2);
                } catch (IllegalStateException e) {
                    return ready(text + e.getMessage());
                }
        }
    }

    @Override
    protected void clear() {
        text = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:53, awaiting s.sum(2)";
            case 2 -> "Input.java:55, awaiting new Failing().sum(2)";
            default -> super.place(state);
        };
    }
}
