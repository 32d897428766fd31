package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#distinct(java.util.List, java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_distinct<K, V, T> extends ObjectMachine<List<T>> {
    static {
        Abi.check(1, "Input_distinct");
    }

    private List<T> items;

    private Function<? super T, ? extends Map<? extends K, ? extends V>> key;

    Input_distinct(List<T> items,
            Function<? super T, ? extends Map<? extends K, ? extends V>> key) {
        this.items = items;
        this.key = key;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            MethodHandles.lookup().ensureInitialized(Input.Distinct.class);
            // Input.java:37: await(value("known", new LinkedHashSet<>()))
            awaited = await(Trace.value("known", new LinkedHashSet<>()), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        LinkedHashSet<Map<? extends K, ? extends V>> value = (LinkedHashSet<Map<? extends K, ? extends V>>) awaited;
        return ready(new Input.Distinct<>(items, value, key).all());
    }

    @Override
    protected void clear() {
        items = null;
        key = null;
    }

    @Override
    protected String method() {
        return "Input.distinct";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(\"known\", new LinkedHashSet<>())";
            default -> super.place(state);
        };
    }
}
