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

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int sum = 0;
        String text = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:21: new Input().sum(10, 20, 30, 40, 50)
                IntMachine call = InputAsync.sum$machine(new Input(), 10, 20, 30, 40, 50);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                sum = call.result;
            case 1:
                if (at != 0) { at = 0; sum = ((IntMachine) run.take()).result; }
                left = "" + (sum);
                // Input.java:21: text("text", 'm')
                Input_text<Character> call2 = new Input_text<Character>("text", 'm');
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                text = call2.result;
            case 2:
                if (at != 0) { at = 0; text = ((Input_text<Character>) run.take()).result; }
                return ready(left + text);
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
            case 1 -> "Input.java:21, awaiting new Input().sum(10, 20, 30, 40, 50)";
            case 2 -> "Input.java:21, awaiting text(\"text\", 'm')";
            default -> super.place(state);
        };
    }
}
