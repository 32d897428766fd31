package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends VoidMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private Input input;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int guarded = 0;
        int loop = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input();
                // Input.java:16: input.guarded(1)
                IntMachine call = InputAsync.guarded$machine(input, 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                guarded = call.result;
            case 1:
                if (at != 0) { at = 0; guarded = ((IntMachine) run.take()).result; }
                Trace.log(guarded);
                // Input.java:17: input.loop()
                IntMachine call2 = InputAsync.loop$machine(input);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                loop = call2.result;
            case 2:
                if (at != 0) { at = 0; loop = ((IntMachine) run.take()).result; }
                Trace.log(loop);
                // Input.java:18: input.nothing()
                VoidMachine call3 = InputAsync.nothing$machine(input);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    input = null;
                    return suspend(3, call3, run, depth);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
        }
        return ready();
    }

    @Override
    protected void clear() {
        input = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting input.guarded(1)";
            case 2 -> "Input.java:17, awaiting input.loop()";
            case 3 -> "Input.java:18, awaiting input.nothing()";
            default -> super.place(state);
        };
    }
}
