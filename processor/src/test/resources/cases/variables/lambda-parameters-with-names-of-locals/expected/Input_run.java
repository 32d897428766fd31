package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    private Function<String, String> f;

    private BiFunction<Integer, Integer, Integer> g;

    private int y2;

    private String old;

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
                int x2 = (Integer) awaited;
                s += x2;
                f = x -> x + x;
                g = (a, b) -> {
                    int y = a - b;
                    return y;
                };
                // Input.java:23: await(value("b", 2))
                awaited = await(Trace.value("b", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                y2 = (Integer) awaited;
                String x3 = f.apply("z");
                old = s;
                left = x3;
                // Input.java:26: await(value("c", 3))
                awaited = await(Trace.value("c", 3), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = old + (left + value);
                return ready(s + f.apply("w") + g.apply(5, 1) + y2);
        }
    }

    @Override
    protected void clear() {
        s = null;
        f = null;
        g = null;
        old = null;
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
            case 2 -> "Input.java:23, awaiting value(\"b\", 2)";
            case 3 -> "Input.java:26, awaiting value(\"c\", 3)";
            default -> super.place(state);
        };
    }
}
