package cases;

import cases.support.Trace;
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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String sum;
        if (at == 0) {
            InputAsync.Host.initialized();
            Trace.log("run");
            // Input.java:48: new Input().new Middle().new Inner().sum()
            ObjectMachine<String> call = Input_Middle_InnerAsync.sum$machine(new Input().new Middle().new Inner());
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            sum = call.result;
        } else { at = 0; sum = ((ObjectMachine<String>) run.take()).result; }
        return ready(sum + Trace.eval("end", ""));
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:48, awaiting new Input().new Middle().new Inner().sum()";
            default -> super.place(state);
        };
    }
}
