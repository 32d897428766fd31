package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#later(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_later extends IntMachine {
    static {
        Abi.check(1, "Input_later");
    }

    private int n;

    Input_later(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:12: await(value("later", n))
            awaited = await(Trace.value("later", n), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.later";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"later\", n)";
            default -> super.place(state);
        };
    }
}
