package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int d = 0;
        int a = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input input = new Input();
                // Input.java:35: input.c()
                Input_c call = new Input_c(input);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_c) run.take()).result; }
                // Input.java:35: d(100)
                Input_d call2 = new Input_d(100);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                d = call2.result;
            case 2:
                if (at != 0) { at = 0; d = ((Input_d) run.take()).result; }
                left = left + d;
                // Input.java:35: new Input().a()
                Input_a call3 = new Input_a(new Input());
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                a = call3.result;
            case 3:
                if (at != 0) { at = 0; a = ((Input_a) run.take()).result; }
                return ready(left + a);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting input.c()";
            case 2 -> "Input.java:35, awaiting d(100)";
            case 3 -> "Input.java:35, awaiting new Input().a()";
            default -> super.place(state);
        };
    }
}
