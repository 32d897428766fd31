package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#greatest(java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_greatest<H, T extends Comparable<T>> extends ObjectMachine<T> {
    static {
        Abi.check(1, "Input_greatest");
    }

    private List<T> all;

    private Best greatest;

    private Iterator<? extends T> iterator;

    Input_greatest(Input<H> self, List<T> all) {
        Objects.requireNonNull(self);
        this.all = all;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            greatest = new Best() {
                @Override
                boolean isBetter(T t) {
                    return t.compareTo(best) > 0;
                }
            };
            iterator = all.iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                T t2 = iterator.next();
                // Input.java:69: await(value("d", t))
                awaited = await(Trace.value("d", t2), run, depth);
                if (awaited == SUSPENDED) {
                    all = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            T value = (T) awaited;
            greatest.offer(value);
        }
        return ready(greatest.best);
    }

    @Override
    protected void clear() {
        all = null;
        greatest = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.greatest";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:69, awaiting value(\"d\", t)";
            default -> super.place(state);
        };
    }

    abstract class Best {
        T best;

        abstract boolean isBetter(T t);

        void offer(T t) {
            if (best == null || isBetter(t)) best = t;
        }
    }
}
