package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Box#max(java.lang.Comparable)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Box_max<T extends Comparable<T>> extends ObjectMachine<T> {
    private static final VarHandle value$;

    static {
        Abi.check(1, "Input_Box_max");
        value$ = Members.field(MethodHandles.lookup(), Input.Box.class, Input.Box.class, "value", Comparable.class);
    }

    private Input.Box<T> self;

    private T other;

    private T mine;

    Input_Box_max(Input.Box<T> self, T other) {
        this.self = Objects.requireNonNull(self);
        this.other = other;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        T chosen = null;
        switch (at) {
            default:
                mine = value$get(self);
                // Input.java:22: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
            case 2:
                if (at == 0 && mine.compareTo(other) > 0) {
                    chosen = mine;
                } else {
                    if (at == 0) {
                        // Input.java:23: await(value("b", other))
                        awaited = await(Trace.value("b", other), run, depth);
                        if (awaited == SUSPENDED) {
                            other = null;
                            mine = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    chosen = (T) awaited;
                }
                T result2 = chosen;
                value$set(self, result2);
                return ready(result2);
        }
    }

    @Override
    protected void clear() {
        self = null;
        other = null;
        mine = null;
    }

    @Override
    protected String method() {
        return "Box.max";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:23, awaiting value(\"b\", other)";
            default -> super.place(state);
        };
    }

    private static <T extends Comparable<T>> T value$get(Input.Box<T> self) {
        return (T) value$.get(self);
    }

    private static <T extends Comparable<T>> T value$set(Input.Box<T> self, T value) {
        value$.set(self, value);
        return value;
    }
}
