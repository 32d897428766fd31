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
        int two = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:11: Wei$rd.one()
                Input_Wei$rd_one call = new Input_Wei$rd_one();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_Wei$rd_one) run.take()).result; }
                // Input.java:11: new Outer.Inner().two()
                IntMachine call2 = Input_Outer_InnerAsync.two$machine(new Input.Outer.Inner());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                two = call2.result;
            case 2:
                if (at != 0) { at = 0; two = ((IntMachine) run.take()).result; }
                return ready(left + two);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting Wei$rd.one()";
            case 2 -> "Input.java:11, awaiting new Outer.Inner().two()";
            default -> super.place(state);
        };
    }
}
