package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#both(cases.Input.Named)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_both<T extends Input.Named & Comparable<Input.A>> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_both");
    }

    private T x;

    private T y;

    private String left;

    Input_both(T x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                y = Input.same(x);
                // Input.java:37: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                T z = y;
                left = y.name() + z.compareTo(new Input.A(1));
                // Input.java:39: await(value("b", x))
                awaited = await(Trace.value("b", x), run, depth);
                if (awaited == SUSPENDED) {
                    x = null;
                    y = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                T value = (T) awaited;
                return ready(left + value.name());
        }
    }

    @Override
    protected void clear() {
        x = null;
        y = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:39, awaiting value(\"b\", x)";
            default -> super.place(state);
        };
    }
}
