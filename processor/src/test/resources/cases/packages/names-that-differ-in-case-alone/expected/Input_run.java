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
        int One = 0;
        int oNe = 0;
        int one = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:33: one()
                Input_one call = new Input_one();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_one) run.take()).result; }
                // Input.java:33: One()
                Input_One2 call2 = new Input_One2();
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                One = call2.result;
            case 2:
                if (at != 0) { at = 0; One = ((Input_One2) run.take()).result; }
                left = left + One;
                // Input.java:33: oNe(3)
                Input_oNe3 call3 = new Input_oNe3(3);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                oNe = call3.result;
            case 3:
                if (at != 0) { at = 0; oNe = ((Input_oNe3) run.take()).result; }
                left = left + oNe;
                // Input.java:33: oNE.one()
                Input_oNE_one call4 = new Input_oNE_one();
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                one = call4.result;
            case 4:
                if (at != 0) { at = 0; one = ((Input_oNE_one) run.take()).result; }
                return ready(left + one);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting one()";
            case 2 -> "Input.java:33, awaiting One()";
            case 3 -> "Input.java:33, awaiting oNe(3)";
            case 4 -> "Input.java:33, awaiting oNE.one()";
            default -> super.place(state);
        };
    }
}
