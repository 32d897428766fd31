package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#pick(boolean)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_pick extends IntMachine {
    static {
        Abi.check(1, "Input_pick");
    }

    private boolean early;

    private int x;

    Input_pick(boolean early) {
        this.early = early;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
        }
        if (at == 0 ? early : at <= 1) {
            if (at == 0) {
                x = Trace.eval("early", 1);
                // Input.java:15: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            } else { at = 0; run.take(); }
        } else {
            if (at == 0) {
                // Input.java:17: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
            } else { at = 0; run.take(); }
            x = Trace.eval("late", 2);
        }
        return ready(x);
    }

    @Override
    protected String method() {
        return "Input.pick";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:17, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}
