package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#same(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_same<T> extends ObjectMachine<T> {
    static {
        Abi.check(1, "Input_same");
    }

    private T t;

    Input_same(T t) {
        this.t = t;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:18: await(value("same", t))
            awaited = await(Trace.value("same", t), run, depth);
            if (awaited == SUSPENDED) {
                t = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        T value = (T) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        t = null;
    }

    @Override
    protected String method() {
        return "Input.same";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"same\", t)";
            default -> super.place(state);
        };
    }
}
