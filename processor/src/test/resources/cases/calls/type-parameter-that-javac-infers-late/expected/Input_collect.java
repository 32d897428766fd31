package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#collect(java.lang.Iterable, java.util.function.Function, java.util.Collection)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_collect<I, O, C extends Collection<? super O>> extends ObjectMachine<C> {
    static {
        Abi.check(1, "Input_collect");
    }

    private Iterable<? extends I> from;

    private Function<? super I, ? extends O> each;

    private C to;

    private Iterator<? extends I> iterator;

    Input_collect(Iterable<? extends I> from, Function<? super I, ? extends O> each, C to) {
        this.from = from;
        this.each = each;
        this.to = to;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            iterator = from.iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                I element = iterator.next();
                // Input.java:37: await(value("element " + element, each.apply(element)))
                awaited = await(Trace.value("element " + element, each.apply(element)), run, depth);
                if (awaited == SUSPENDED) {
                    from = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            O value = (O) awaited;
            to.add(value);
        }
        return ready(to);
    }

    @Override
    protected void clear() {
        from = null;
        each = null;
        to = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.collect";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(\"element \" + element, each.apply(element))";
            default -> super.place(state);
        };
    }
}
