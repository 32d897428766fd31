package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Narrow#get()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Narrow_get extends ObjectMachine<Integer> {
    static {
        Abi.check(1, "Input_Narrow_get");
    }

    Input_Narrow_get(Input.Narrow self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:33: await(value("narrow", 2))
            awaited = await(Trace.value("narrow", 2), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Narrow.get";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting value(\"narrow\", 2)";
            default -> super.place(state);
        };
    }
}
