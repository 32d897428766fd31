package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#sorted(java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sorted<T, U extends Comparable<? super U>> extends ObjectMachine<List<T>> {
    static {
        Abi.check(1, "Input_sorted");
    }

    private Input<T> self;

    private Function<? super T, ? extends U> key;

    private List<T> arg1;

    Input_sorted(Input<T> self, Function<? super T, ? extends U> key) {
        this.self = Objects.requireNonNull(self);
        this.key = key;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            arg1 = self.items;
            // Input.java:44: await(value("other key", key))
            awaited = await(Trace.value("other key", key), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                key = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Function<? super T, U> value = (Function<? super T, U>) awaited;
        return ready(Input.sorted(arg1, (one, other) -> other.compareTo(one), value));
    }

    @Override
    protected void clear() {
        self = null;
        key = null;
        arg1 = null;
    }

    @Override
    protected String method() {
        return "Input.sorted";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:44, awaiting value(\"other key\", key)";
            default -> super.place(state);
        };
    }
}
