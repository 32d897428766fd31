package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#first(java.util.List, int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_first<T> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_first");
    }

    private List<T> list;

    private int x;

    Input_first(List<T> list, int x) {
        this.list = list;
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:19: await(value("a", x))
            awaited = await(Trace.value("a", x), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        T t = list.get(value);
        list.set(0, t);
        return ready("" + t);
    }

    @Override
    protected void clear() {
        list = null;
    }

    @Override
    protected String method() {
        return "Input.first";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting value(\"a\", x)";
            default -> super.place(state);
        };
    }
}
