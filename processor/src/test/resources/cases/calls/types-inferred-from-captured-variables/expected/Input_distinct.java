package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#distinct(java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_distinct<T, U> extends ObjectMachine<List<T>> {
    static {
        Abi.check(1, "Input_distinct");
    }

    private Input<T> self;

    private Function<? super T, ? extends U> key;

    private List<T> arg1;

    Input_distinct(Input<T> self, Function<? super T, ? extends U> key) {
        this.self = Objects.requireNonNull(self);
        this.key = key;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            MethodHandles.lookup().ensureInitialized(Input.Distinct.class);
            arg1 = self.items;
            // Input.java:34: await(value("known", new LinkedHashSet<>()))
            awaited = await(Trace.value("known", new LinkedHashSet<>()), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        LinkedHashSet<U> value = (LinkedHashSet<U>) awaited;
        return ready(Input.same(new Input.Distinct<>(arg1, value, key)).all());
    }

    @Override
    protected void clear() {
        self = null;
        key = null;
        arg1 = null;
    }

    @Override
    protected String method() {
        return "Input.distinct";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:34, awaiting value(\"known\", new LinkedHashSet<>())";
            default -> super.place(state);
        };
    }
}
