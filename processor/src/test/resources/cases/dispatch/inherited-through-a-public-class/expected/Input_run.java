package cases;

import cases.far.GreetingAsync;
import cases.far.Open;
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

    private Open open;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String greet = null;
        String greet2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                open = Open.make();
                // Input.java:13: open.greet("a")
                ObjectMachine<String> call = GreetingAsync.greet$machine(open, "a");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                greet = call.result;
            case 1:
                if (at != 0) { at = 0; greet = ((ObjectMachine<String>) run.take()).result; }
                left = greet + " ";
                // Input.java:13: open.greet("b")
                ObjectMachine<String> call2 = GreetingAsync.greet$machine(open, "b");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    open = null;
                    return suspend(2, call2, run, depth);
                }
                greet2 = call2.result;
            case 2:
                if (at != 0) { at = 0; greet2 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + greet2);
        }
    }

    @Override
    protected void clear() {
        open = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting open.greet(\"a\")";
            case 2 -> "Input.java:13, awaiting open.greet(\"b\")";
            default -> super.place(state);
        };
    }
}
