package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Box#map(java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Box_map<T extends Comparable<T>, R> extends ObjectMachine<R> {
    private static final VarHandle value$;

    static {
        Abi.check(1, "Input_Box_map");
        value$ = Members.field(MethodHandles.lookup(), Input.Box.class, Input.Box.class, "value", Comparable.class);
    }

    private Input.Box<T> self;

    private Function<? super T, ? extends R> f;

    Input_Box_map(Input.Box<T> self, Function<? super T, ? extends R> f) {
        this.self = Objects.requireNonNull(self);
        this.f = f;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        T max;
        if (at == 0) {
            // Input.java:35: max(value)
            ObjectMachine call = Input_BoxAsync.<T>max$machine(self, value$get(self));
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                self = null;
                return suspend(1, call, run, depth);
            }
            max = (T) call.result;
        } else { at = 0; max = (T) ((ObjectMachine) run.take()).result; }
        return ready(f.apply(max));
    }

    @Override
    protected void clear() {
        self = null;
        f = null;
    }

    @Override
    protected String method() {
        return "Box.map";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting max(value)";
            default -> super.place(state);
        };
    }

    private static <T extends Comparable<T>> T value$get(Input.Box<T> self) {
        return (T) value$.get(self);
    }
}
