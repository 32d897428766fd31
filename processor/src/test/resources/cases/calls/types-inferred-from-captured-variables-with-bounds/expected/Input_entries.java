package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#entries(java.util.List, java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_entries<K, V, T> extends ObjectMachine<List<Map.Entry<K, V>>> {
    static {
        Abi.check(1, "Input_entries");
    }

    private List<? extends T> items;

    private Function<? super T, ? extends Map<? extends K, ? extends V>> function;

    Input_entries(List<? extends T> items,
            Function<? super T, ? extends Map<? extends K, ? extends V>> function) {
        this.items = items;
        this.function = function;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:30: await(value("function", function))
                awaited = await(Trace.value("function", function), run, depth);
                if (awaited == SUSPENDED) {
                    function = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Function<? super T, ? extends Map<? extends K, ? extends V>> value2 = (Function<? super T, ? extends Map<? extends K, ? extends V>>) awaited;
                // Input.java:30: await(value("entries", merged(mapped(items, await(value("...
                awaited = await(Trace.value("entries", Input.merged(Input.mapped(items, value2))), run, depth);
                if (awaited == SUSPENDED) {
                    items = null;
                    function = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                List<Map.Entry<K, V>> value = (List<Map.Entry<K, V>>) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        items = null;
        function = null;
    }

    @Override
    protected String method() {
        return "Input.entries";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:30, awaiting value(\"function\", function)";
            case 2 -> "Input.java:30, awaiting await(value(\"entries\", merged(mapped(items, await(value(\"...";
            default -> super.place(state);
        };
    }
}
