package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#twice(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_twice extends IntMachine {
    static {
        Abi.check(1, "Input_twice");
    }

    private int x;

    Input_twice(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:11: await(value("twice" + x, x))
            awaited = await(Trace.value("twice" + x, x), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(2 * value);
    }

    @Override
    protected String method() {
        return "Input.twice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"twice\" + x, x)";
            default -> super.place(state);
        };
    }
}
