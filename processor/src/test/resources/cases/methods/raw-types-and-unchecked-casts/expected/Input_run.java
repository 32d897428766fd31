package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
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

    private List raw;

    private List<String> wrong;

    private Object o;

    private List<Integer> cast;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                raw = new ArrayList();
                // Input.java:17: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                raw.add(value);
                wrong = raw;
                Future future = Trace.value("b", "b");
                // Input.java:20: await(future)
                awaited = await(future, run, depth);
                if (awaited == SUSPENDED) {
                    raw = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                o = awaited;
                // Input.java:21: await(value("c", (Object) List.of(5)))
                awaited = await(Trace.value("c", (Object) List.of(5)), run, depth);
                if (awaited == SUSPENDED) {
                    raw = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object value2 = awaited;
                cast = (List<Integer>) value2;
                // Input.java:22: await(value("d", 2))
                awaited = await(Trace.value("d", 2), run, depth);
                if (awaited == SUSPENDED) {
                    raw = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                Map.Entry<String, Integer>[] entries = new Map.Entry[] {Map.entry("k", value3)};
                return ready(wrong.size() + "" + o + cast.get(0) + entries[0].getValue());
        }
    }

    @Override
    protected void clear() {
        raw = null;
        wrong = null;
        o = null;
        cast = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:20, awaiting future";
            case 3 -> "Input.java:21, awaiting value(\"c\", (Object) List.of(5))";
            case 4 -> "Input.java:22, awaiting value(\"d\", 2)";
            default -> super.place(state);
        };
    }
}
