package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#sortBy(java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sortBy<T, U extends Comparable<? super U>> extends ObjectMachine<List<T>> {
    static {
        Abi.check(1, "Input_sortBy");
    }

    private Input<T> self;

    private Function<? super T, ? extends U> key;

    private Comparator<U> arg1;

    Input_sortBy(Input<T> self, Function<? super T, ? extends U> key) {
        this.self = Objects.requireNonNull(self);
        this.key = key;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        List<T> sort = null;
        switch (at) {
            default:
                arg1 = U::compareTo;
                // Input.java:39: await(value("key", key))
                awaited = await(Trace.value("key", key), run, depth);
                if (awaited == SUSPENDED) {
                    key = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Function<? super T, U> value = (Function<? super T, U>) awaited;
                // Input.java:39: sort(U::compareTo, await(value("key", key)))
                Input_sort call = new Input_sort<>(self, arg1, value);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    key = null;
                    arg1 = null;
                    return suspend(2, call, run, depth);
                }
                sort = (List<T>) call.result;
            case 2:
                if (at != 0) { at = 0; sort = (List<T>) ((Input_sort) run.take()).result; }
                return ready(sort);
        }
    }

    @Override
    protected void clear() {
        self = null;
        key = null;
        arg1 = null;
    }

    @Override
    protected String method() {
        return "Input.sortBy";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:39, awaiting value(\"key\", key)";
            case 2 -> "Input.java:39, awaiting sort(U::compareTo, await(value(\"key\", key)))";
            default -> super.place(state);
        };
    }
}
