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
 * One call of {@link cases.Input.Outer.Inner#pair(java.lang.Object, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_Inner_pair<T1, T2, T> extends ObjectMachine<List<T>> {
    static {
        Abi.check(1, "Input_Outer_Inner_pair");
    }

    private T one;

    private T other;

    Input_Outer_Inner_pair(Input.Outer<T1>.Inner<T2> self, T one, T other) {
        Objects.requireNonNull(self);
        this.one = one;
        this.other = other;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:35: await(value("first", one))
            awaited = await(Trace.value("first", one), run, depth);
            if (awaited == SUSPENDED) {
                one = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        T first = (T) awaited;
        return ready(List.of(first, other));
    }

    @Override
    protected void clear() {
        one = null;
        other = null;
    }

    @Override
    protected String method() {
        return "Inner.pair";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting value(\"first\", one)";
            default -> super.place(state);
        };
    }
}
