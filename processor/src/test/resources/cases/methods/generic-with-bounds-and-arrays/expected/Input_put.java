package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#put(java.lang.Comparable, java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_put<K extends Comparable<K>, V extends List<? super K>> extends ObjectMachine<Map<K, V>> {
    static {
        Abi.check(1, "Input_put");
    }

    private K key;

    private V list;

    private Map<K, V> map;

    Input_put(K key, V list) {
        this.key = key;
        this.list = list;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            map = new TreeMap<>();
            // Input.java:37: await(value("b", key))
            awaited = await(Trace.value("b", key), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        K value = (K) awaited;
        list.add(value);
        map.put(key, list);
        return ready(map);
    }

    @Override
    protected void clear() {
        key = null;
        list = null;
        map = null;
    }

    @Override
    protected String method() {
        return "Input.put";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(\"b\", key)";
            default -> super.place(state);
        };
    }
}
