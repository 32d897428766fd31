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

    private int[] xs;

    private int[] array;

    private int index;

    private int result2;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                xs = new int[3];
                // Input.java:13: await(value("array", xs))
                awaited = await(Trace.value("array", xs), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                array = (int[]) awaited;
                // Input.java:13: await(value("index", 2))
                awaited = await(Trace.value("index", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                index = (Integer) awaited;
                // Input.java:13: await(value("value", 5))
                awaited = await(Trace.value("value", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                result2 = (array[index] = value);
                // Input.java:14: await(value("array2", xs))
                awaited = await(Trace.value("array2", xs), run, depth);
                if (awaited == SUSPENDED) {
                    array = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                array = (int[]) awaited;
                // Input.java:14: await(value("index2", 2))
                awaited = await(Trace.value("index2", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                index = (Integer) awaited;
                old = array[index];
                // Input.java:14: await(value("value2", 1))
                awaited = await(Trace.value("value2", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(6);
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                array[index] = old - value2;
                return ready(result2 + Arrays.toString(xs));
        }
    }

    @Override
    protected void clear() {
        xs = null;
        array = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"array\", xs)";
            case 2 -> "Input.java:13, awaiting value(\"index\", 2)";
            case 3 -> "Input.java:13, awaiting value(\"value\", 5)";
            case 4 -> "Input.java:14, awaiting value(\"array2\", xs)";
            case 5 -> "Input.java:14, awaiting value(\"index2\", 2)";
            case 6 -> "Input.java:14, awaiting value(\"value2\", 1)";
            default -> super.place(state);
        };
    }
}
