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

    private Object o;

    private byte left;

    private long l;

    private Number n;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Integer boxed = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:22: small()
                Input_small call = new Input_small();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                o = call.result;
            case 1:
                if (at != 0) { at = 0; o = ((Input_small) run.take()).result; }
                // Input.java:23: small()
                Input_small call2 = new Input_small();
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                left = call2.result;
            case 2:
                if (at != 0) { at = 0; left = ((Input_small) run.take()).result; }
                // Input.java:23: boxed(false)
                Input_boxed call3 = new Input_boxed(false);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                boxed = call3.result;
            case 3:
                if (at != 0) { at = 0; boxed = ((Input_boxed) run.take()).result; }
                l = left + boxed;
                // Input.java:24: boxed(false)
                Input_boxed call4 = new Input_boxed(false);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                n = call4.result;
            case 4:
                if (at != 0) { at = 0; n = ((Input_boxed) run.take()).result; }
            case 5:
                try {
                    int x;
                    if (at == 0) {
                        // Input.java:26: boxed(true)
                        Input_boxed call5 = new Input_boxed(true);
                        if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                            return suspend(5, call5, run, depth);
                        }
                        x = call5.result;
                    } else { at = 0; x = ((Input_boxed) run.take()).result; }
                    Trace.log("never" + x);
                } catch (NullPointerException e) {
                    Trace.log("null");
                }
                return ready(o.getClass().getSimpleName() + l + n);
        }
    }

    @Override
    protected void clear() {
        o = null;
        n = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting small()";
            case 2 -> "Input.java:23, awaiting small()";
            case 3 -> "Input.java:23, awaiting boxed(false)";
            case 4 -> "Input.java:24, awaiting boxed(false)";
            case 5 -> "Input.java:26, awaiting boxed(true)";
            default -> super.place(state);
        };
    }
}
