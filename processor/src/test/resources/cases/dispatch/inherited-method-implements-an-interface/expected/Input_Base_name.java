package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Base#name(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Base_name<T> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Base_name");
    }

    private T prefix;

    private String left;

    Input_Base_name(Input.Base<T> self, T prefix) {
        Objects.requireNonNull(self);
        this.prefix = prefix;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = prefix + "base";
            // Input.java:19: await(value("base", 1))
            awaited = await(Trace.value("base", 1), run, depth);
            if (awaited == SUSPENDED) {
                prefix = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        prefix = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Base.name";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting value(\"base\", 1)";
            default -> super.place(state);
        };
    }
}
