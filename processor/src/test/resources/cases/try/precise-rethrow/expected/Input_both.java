package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#both(boolean)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_both extends VoidMachine {
    static {
        Abi.check(1, "Input_both");
    }

    private boolean first;

    private Exception e;

    Input_both(boolean first) {
        this.first = first;
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
                        // Input.java:17: await(value("a", 1))
                        if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
                    } else { at = 0; run.take(); }
                    if (first) throw new Input.First();
                    else throw new Input.Second();
                } catch (Exception caught) {
                    e = caught;
                    int clause = 1;
                }
                Trace.log(e);
                // Input.java:22: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                throw e;
        }
    }

    @Override
    protected void clear() {
        e = null;
    }

    @Override
    protected String method() {
        return "Input.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:22, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}
