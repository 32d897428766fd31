package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private ArrayList<String> arg1;

    private String a;

    private List<Integer> arg12;

    private String b;

    private Integer arg13;

    private List<Object> c;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arg1 = new ArrayList<>();
                // Input.java:26: await(value("a", "x"))
                awaited = await(Trace.value("a", "x"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                a = Input.pick(arg1, value);
                arg12 = Input.none();
                // Input.java:27: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                b = Input.pick(arg12, value2);
                arg13 = Trace.eval("one", 1);
                // Input.java:28: await(value("c", "two"))
                awaited = await(Trace.value("c", "two"), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    arg12 = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                c = Arrays.asList(arg13, value3, 3L);
                // Input.java:29: await(value("d", 1))
                awaited = await(Trace.value("d", 1), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    arg12 = null;
                    arg13 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                List<? extends Number> d = List.of(value4, 2.0);
                return ready(a + b + c + d);
        }
    }

    @Override
    protected void clear() {
        arg1 = null;
        a = null;
        arg12 = null;
        b = null;
        arg13 = null;
        c = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:26, awaiting value(\"a\", \"x\")";
            case 2 -> "Input.java:27, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:28, awaiting value(\"c\", \"two\")";
            case 4 -> "Input.java:29, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }
}
