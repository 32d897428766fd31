package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private int i;

    private ArrayList<String> list;

    private Iterator<? extends Map.Entry<String, List<Integer>>> iterator;

    private Map.Entry<String, List<Integer>> entry;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                i = 1;
                list = new ArrayList<String>();
                // Input.java:16: await(value("a", Map.of("k", List.of(1, 2))))
                awaited = await(Trace.value("a", Map.of("k", List.of(1, 2))), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Map<String, List<Integer>> awaited2 = (Map<String, List<Integer>>) awaited;
                iterator = awaited2.entrySet().iterator();
            case 2:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        entry = iterator.next();
                        left = entry.getKey();
                        // Input.java:18: await(value("b", i))
                        awaited = await(Trace.value("b", i), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    list.add(left + value + entry.getValue().get(i));
                }
                // Input.java:20: await(value("c", 2))
                awaited = await(Trace.value("c", 2), run, depth);
                if (awaited == SUSPENDED) {
                    iterator = null;
                    entry = null;
                    left = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                int[] array = new int[] {1, value2};
                for (var j = 0; j < 2; j++) list.add("" + array[j]);
                return ready(list.toString());
        }
    }

    @Override
    protected void clear() {
        list = null;
        iterator = null;
        entry = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\", Map.of(\"k\", List.of(1, 2)))";
            case 2 -> "Input.java:18, awaiting value(\"b\", i)";
            case 3 -> "Input.java:20, awaiting value(\"c\", 2)";
            default -> super.place(state);
        };
    }
}
