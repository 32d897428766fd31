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
        int fixed = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Service ten = () -> 10;
                // Input.java:31: ten.both(1)
                IntMachine call = Input_ServiceAsync.both$machine(ten, 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((IntMachine) run.take()).result; }
                // Input.java:31: Service.fixed(100)
                Input_Service_fixed call2 = new Input_Service_fixed(100);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                fixed = call2.result;
            case 2:
                if (at != 0) { at = 0; fixed = ((Input_Service_fixed) run.take()).result; }
                return ready(left + fixed);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:31, awaiting ten.both(1)";
            case 2 -> "Input.java:31, awaiting Service.fixed(100)";
            default -> super.place(state);
        };
    }
}
