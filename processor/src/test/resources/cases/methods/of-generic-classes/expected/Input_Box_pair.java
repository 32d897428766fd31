package cases;

import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Box#pair(java.lang.Object, dev.pollen.Future)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Box_pair<T1 extends Comparable<T1>, T> extends ObjectMachine<List<T>> {
    static {
        Abi.check(1, "Input_Box_pair");
    }

    private T first;

    private Future<? extends T> second;

    Input_Box_pair(Input.Box<T1> self, T first, Future<? extends T> second) {
        Objects.requireNonNull(self);
        this.first = first;
        this.second = second;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:30: await(second)
            awaited = await(second, run, depth);
            if (awaited == SUSPENDED) {
                second = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        T value = (T) awaited;
        return ready(List.of(first, value));
    }

    @Override
    protected void clear() {
        first = null;
        second = null;
    }

    @Override
    protected String method() {
        return "Box.pair";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:30, awaiting second";
            default -> super.place(state);
        };
    }
}
