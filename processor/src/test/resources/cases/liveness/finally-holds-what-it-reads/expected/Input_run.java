package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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

    private int sum;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int once = 0;
        int once2 = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            sum = 0;
        }
        try {
            switch (at) {
                default:
                    old = sum;
                    // Input.java:35: once(0)
                    Input_once call = new Input_once(0);
                    if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                        return suspend(1, call, run, depth);
                    }
                    once = call.result;
                case 1:
                    if (at != 0) { at = 0; once = ((Input_once) run.take()).result; }
                    sum = old + once;
                    old = sum;
                    // Input.java:36: once(1)
                    Input_once call2 = new Input_once(1);
                    if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                        return suspend(2, call2, run, depth);
                    }
                    once2 = call2.result;
                case 2:
                    if (at != 0) { at = 0; once2 = ((Input_once) run.take()).result; }
                    sum = old + once2;
            }
        } catch (IOException e) {
            sum += 10;
        }
        return ready(sum);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting once(0)";
            case 2 -> "Input.java:36, awaiting once(1)";
            default -> super.place(state);
        };
    }
}
