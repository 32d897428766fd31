package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Arrays;
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

    private int element;

    private int[] xs;

    private long[] ys;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                element = Trace.eval("one", 1);
                // Input.java:13: await(value("a", 2))
                awaited = await(Trace.value("a", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                xs = new int[] {element, value, Trace.eval("three", 3)};
                // Input.java:14: await(value("b", 4))
                awaited = await(Trace.value("b", 4), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                ys = new long[] {value2, 5};
                // Input.java:15: await(value("c", "y"))
                awaited = await(Trace.value("c", "y"), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                Object[] os = new Object[] {"x", value3, 'z', null};
                return ready(Arrays.toString(xs) + Arrays.toString(ys) + Arrays.toString(os));
        }
    }

    @Override
    protected void clear() {
        xs = null;
        ys = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:14, awaiting value(\"b\", 4)";
            case 3 -> "Input.java:15, awaiting value(\"c\", \"y\")";
            default -> super.place(state);
        };
    }
}
