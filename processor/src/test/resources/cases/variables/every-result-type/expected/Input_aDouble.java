package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#aDouble()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_aDouble extends DoubleMachine {
    static {
        Abi.check(1, "Input_aDouble");
    }

    Input_aDouble() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:42: await(value("d", 0.1f))
            awaited = await(Trace.value("d", 0.1f), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Float value = (Float) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.aDouble";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:42, awaiting value(\"d\", 0.1f)";
            default -> super.place(state);
        };
    }
}
