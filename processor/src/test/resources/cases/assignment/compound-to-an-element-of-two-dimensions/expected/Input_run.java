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

    private int[][] m;

    private int[][] array2;

    private int[] array;

    private int index;

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
                m = new int[][] {{1, 2}, {3, 4}};
                array2 = Trace.eval("m", m);
                // Input.java:14: await(value("i", 1))
                awaited = await(Trace.value("i", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                array = array2[value];
                // Input.java:14: await(value("j", 0))
                awaited = await(Trace.value("j", 0), run, depth);
                if (awaited == SUSPENDED) {
                    array2 = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                index = (Integer) awaited;
                old = array[index];
                // Input.java:14: await(value("k", 6))
                awaited = await(Trace.value("k", 6), run, depth);
                if (awaited == SUSPENDED) {
                    array2 = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                array[index] = old ^ value2;
                // Input.java:15: await(value("row", new int[] {9}))
                awaited = await(Trace.value("row", new int[] {9}), run, depth);
                if (awaited == SUSPENDED) {
                    array2 = null;
                    array = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                int[] value3 = (int[]) awaited;
                m[0] = value3;
                return ready(Arrays.deepToString(m));
        }
    }

    @Override
    protected void clear() {
        m = null;
        array2 = null;
        array = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"i\", 1)";
            case 2 -> "Input.java:14, awaiting value(\"j\", 0)";
            case 3 -> "Input.java:14, awaiting value(\"k\", 6)";
            case 4 -> "Input.java:15, awaiting value(\"row\", new int[] {9})";
            default -> super.place(state);
        };
    }
}
