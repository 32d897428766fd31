package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Map;
import java.util.function.IntFunction;
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

    private String s;

    private int Map2;

    private String old;

    private int java2;

    private IntFunction<Object> list;

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
                s = "";
                // Input.java:15: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Map2 = (Integer) awaited;
                old = s;
                // Input.java:16: await(value("b", "b"))
                awaited = await(Trace.value("b", "b"), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                s = old + (value + Map2);
                // Input.java:19: await(value("c", 2))
                awaited = await(Trace.value("c", 2), run, depth);
                if (awaited == SUSPENDED) {
                    old = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                java2 = (Integer) awaited;
                old = s;
                // Input.java:20: await(value("d", "d"))
                awaited = await(Trace.value("d", "d"), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                s = old + (value2 + java2);
                // Input.java:22: await(value("e", 3))
                awaited = await(Trace.value("e", 3), run, depth);
                if (awaited == SUSPENDED) {
                    old = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                Map.Entry<String, Integer> entry = Map.entry("key", value3);
                list = List -> java.util.List.of(List, List + 1);
                left = s + entry;
                // Input.java:24: await(value("f", 4))
                awaited = await(Trace.value("f", 4), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    old = null;
                    return suspend(6);
                }
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                return ready(left + list.apply(value4));
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        list = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:16, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:19, awaiting value(\"c\", 2)";
            case 4 -> "Input.java:20, awaiting value(\"d\", \"d\")";
            case 5 -> "Input.java:22, awaiting value(\"e\", 3)";
            case 6 -> "Input.java:24, awaiting value(\"f\", 4)";
            default -> super.place(state);
        };
    }
}
