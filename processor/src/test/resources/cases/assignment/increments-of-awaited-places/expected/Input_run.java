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

    private int a;

    private int b;

    private Integer[] boxed;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                xs = new int[] {1, 2, 3};
                // Input.java:13: await(value("i", 0))
                awaited = await(Trace.value("i", 0), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                a = xs[value]++;
                // Input.java:14: await(value("j", 1))
                awaited = await(Trace.value("j", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                b = --xs[value2];
                boxed = new Integer[] {10, 20};
                // Input.java:16: await(value("k", 1))
                awaited = await(Trace.value("k", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                Integer c = ++boxed[value3];
                return ready(a + " " + b + " " + c + " " + Arrays.toString(xs) + Arrays.toString(boxed));
        }
    }

    @Override
    protected void clear() {
        xs = null;
        boxed = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"i\", 0)";
            case 2 -> "Input.java:14, awaiting value(\"j\", 1)";
            case 3 -> "Input.java:16, awaiting value(\"k\", 1)";
            default -> super.place(state);
        };
    }
}
