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

    private Throwable t;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:14: await(fail("a", new InterruptedException("a")))
                        if (await(Trace.fail("a", new InterruptedException("a")), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    return ready("never");
                } catch (Throwable caught) {
                    t = caught;
                    int clause = 1;
                }
                Trace.log(t);
                // Input.java:18: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                return ready(t.getClass().getName());
        }
    }

    @Override
    protected void clear() {
        t = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting fail(\"a\", new InterruptedException(\"a\"))";
            case 2 -> "Input.java:18, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}
