package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Box#put(java.lang.Object, java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Box_put<T> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Box_put");
    }

    private T value;

    private List<T[]> more;

    Input_Box_put(Input.Box<T> self, T value, List<T[]> more) {
        Objects.requireNonNull(self);
        this.value = value;
        this.more = more;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:15: await(value("box", 1))
            awaited = await(Trace.value("box", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value2 = (Integer) awaited;
        return ready("box " + value2 + value + more.size());
    }

    @Override
    protected void clear() {
        value = null;
        more = null;
    }

    @Override
    protected String method() {
        return "Box.put";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"box\", 1)";
            default -> super.place(state);
        };
    }
}
