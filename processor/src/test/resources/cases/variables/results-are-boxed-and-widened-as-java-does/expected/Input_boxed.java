package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#boxed(boolean)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_boxed extends ObjectMachine<Integer> {
    static {
        Abi.check(1, "Input_boxed");
    }

    private boolean none;

    Input_boxed(boolean none) {
        this.none = none;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer chosen = null;
        if (at == 0) InputAsync.Host.initialized();
        if (at == 0 && none) {
            chosen = null;
        } else {
            if (at == 0) {
                // Input.java:17: await(value("b", 1000))
                awaited = await(Trace.value("b", 1000), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            chosen = (Integer) awaited;
        }
        return ready(chosen);
    }

    @Override
    protected String method() {
        return "Input.boxed";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"b\", 1000)";
            default -> super.place(state);
        };
    }
}
