package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#enums(java.lang.Class, java.util.EnumSet)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_enums<T> extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_enums");
    }

    private Class<? extends Enum<?>> type;

    private EnumSet<?> some;

    private Class<? extends Enum<?>> arg1;

    Input_enums(Input<T> self, Class<? extends Enum<?>> type, EnumSet<?> some) {
        Objects.requireNonNull(self);
        this.type = type;
        this.some = some;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                // Input.java:50: await(value("type", type))
                awaited = await(Trace.value("type", type), run, depth);
                if (awaited == SUSPENDED) {
                    type = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                arg1 = (Class<? extends Enum<?>>) awaited;
                // Input.java:50: await(value("some", some))
                awaited = await(Trace.value("some", some), run, depth);
                if (awaited == SUSPENDED) {
                    type = null;
                    some = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                EnumSet<? extends Enum<?>> value = (EnumSet<? extends Enum<?>>) awaited;
                return ready(List.of(arg1, value.size()));
        }
    }

    @Override
    protected void clear() {
        type = null;
        some = null;
        arg1 = null;
    }

    @Override
    protected String method() {
        return "Input.enums";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:50, awaiting value(\"type\", type)";
            case 2 -> "Input.java:50, awaiting value(\"some\", some)";
            default -> super.place(state);
        };
    }
}
