package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#rotate(java.lang.Object[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_rotate<T> extends ObjectMachine<T[]> {
    static {
        Abi.check(1, "Input_rotate");
    }

    private T[] xs;

    private T first;

    private T[] copy;

    Input_rotate(T... xs) {
        this.xs = xs;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            first = xs[0];
            copy = xs.clone();
            // Input.java:28: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int n = (Integer) awaited;
        System.arraycopy(xs, n, copy, 0, xs.length - n);
        copy[xs.length - n] = first;
        return ready(copy);
    }

    @Override
    protected void clear() {
        xs = null;
        first = null;
        copy = null;
    }

    @Override
    protected String method() {
        return "Input.rotate";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:28, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }
}
