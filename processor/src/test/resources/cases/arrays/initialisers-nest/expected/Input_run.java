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

    private int[][] m;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:13: await(value("a", 2))
                awaited = await(Trace.value("a", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                element = (Integer) awaited;
                // Input.java:13: await(value("b", 3))
                awaited = await(Trace.value("b", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                m = new int[][] {{1, element}, {}, {value}, Trace.eval("null", null)};
                // Input.java:14: await(value("c", 'b'))
                awaited = await(Trace.value("c", 'b'), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value2 = (Character) awaited;
                char[][] cs = new char[][] {{'a', value2}, "cd".toCharArray()};
                return ready(Arrays.deepToString(m) + Arrays.deepToString(cs));
        }
    }

    @Override
    protected void clear() {
        m = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:13, awaiting value(\"b\", 3)";
            case 3 -> "Input.java:14, awaiting value(\"c\", 'b')";
            default -> super.place(state);
        };
    }
}
