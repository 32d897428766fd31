package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#sort(java.util.Comparator, java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sort<T, U> extends ObjectMachine<List<T>> {
    static {
        Abi.check(1, "Input_sort");
    }

    private Input<T> self;

    private Comparator<? super U> by;

    private Function<? super T, ? extends U> key;

    Input_sort(Input<T> self, Comparator<? super U> by, Function<? super T, ? extends U> key) {
        this.self = Objects.requireNonNull(self);
        this.by = by;
        this.key = key;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:55: await(value("items", items))
            awaited = await(Trace.value("items", self.items), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        List<T> value = (List<T>) awaited;
        List<T> sorted = new ArrayList<>(value);
        final Comparator<? super U> by2 = by;
        final Function<? super T, ? extends U> key2 = key;
        sorted.sort((one, other) -> by2.compare(key2.apply(one), key2.apply(other)));
        return ready(sorted);
    }

    @Override
    protected void clear() {
        self = null;
        by = null;
        key = null;
    }

    @Override
    protected String method() {
        return "Input.sort";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:55, awaiting value(\"items\", items)";
            default -> super.place(state);
        };
    }
}
