package cases;

import cases.support.Trace;
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

    private int x;

    private int exit;

    private Throwable thrown;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                x = 0;
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:25: await(value("a", 1))
                        awaited = await(Trace.value("a", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    x = (Integer) awaited;
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                run.enterFinally();
            case 2:
                try {
                    int cleanUp;
                    if (at == 0) {
                        old = x;
                        // Input.java:27: cleanUp(10)
                        Input_cleanUp call = new Input_cleanUp(10);
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(2, call, run, depth);
                        }
                        cleanUp = call.result;
                    } else { at = 0; cleanUp = ((Input_cleanUp) run.take()).result; }
                    x = old + cleanUp;
                    Trace.log(x);
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                // Input.java:30: await(value("e", x))
                awaited = await(Trace.value("e", x), run, depth);
                if (awaited == SUSPENDED) {
                    thrown = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:27, awaiting cleanUp(10)";
            case 3 -> "Input.java:30, awaiting value(\"e\", x)";
            default -> super.place(state);
        };
    }
}
