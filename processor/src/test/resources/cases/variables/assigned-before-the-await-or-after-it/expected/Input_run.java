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
        int pick = 0;
        int pick2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:25: pick(true)
                Input_pick call = new Input_pick(true);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                pick = call.result;
            case 1:
                if (at != 0) { at = 0; pick = ((Input_pick) run.take()).result; }
                left = pick * 10;
                // Input.java:25: pick(false)
                Input_pick call2 = new Input_pick(false);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                pick2 = call2.result;
            case 2:
                if (at != 0) { at = 0; pick2 = ((Input_pick) run.take()).result; }
                return ready(left + pick2);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting pick(true)";
            case 2 -> "Input.java:25, awaiting pick(false)";
            default -> super.place(state);
        };
    }
}
