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
        int get = 0;
        int get2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Base plain = new Input.Plain();
                // Input.java:28: plain.get()
                IntMachine call = Input_BaseAsync.get$machine(plain);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                get = call.result;
            case 1:
                if (at != 0) { at = 0; get = ((IntMachine) run.take()).result; }
                left = get * 10;
                // Input.java:28: new Base().get()
                IntMachine call2 = Input_BaseAsync.get$machine(new Input.Base());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                get2 = call2.result;
            case 2:
                if (at != 0) { at = 0; get2 = ((IntMachine) run.take()).result; }
                return ready(left + get2);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:28, awaiting plain.get()";
            case 2 -> "Input.java:28, awaiting new Base().get()";
            default -> super.place(state);
        };
    }
}
