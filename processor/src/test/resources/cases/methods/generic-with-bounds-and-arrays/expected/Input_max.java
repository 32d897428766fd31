package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#max(java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_max<T extends Comparable<? super T>> extends ObjectMachine<T> {
    static {
        Abi.check(1, "Input_max");
    }

    private List<? extends T> list;

    private T best;

    private Iterator<? extends T> iterator;

    private T each;

    private int left;

    Input_max(List<? extends T> list) {
        this.list = list;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        if (at == 0) {
            InputAsync.Host.initialized();
            best = null;
            iterator = list.iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                each = iterator.next();
                test = best == null;
            }
            if (at != 0 || !test) {
                if (at == 0) {
                    left = each.compareTo(best);
                    // Input.java:18: await(value("zero", 0))
                    awaited = await(Trace.value("zero", 0), run, depth);
                    if (awaited == SUSPENDED) {
                        list = null;
                        return suspend(1);
                    }
                } else { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                test = left > value;
            }
            if (test) {
                best = each;
            }
        }
        return ready(best);
    }

    @Override
    protected void clear() {
        list = null;
        best = null;
        iterator = null;
        each = null;
    }

    @Override
    protected String method() {
        return "Input.max";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"zero\", 0)";
            default -> super.place(state);
        };
    }
}
