package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#all(java.lang.Iterable)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_all<E> extends ObjectMachine<Set<List<E>>> {
    static {
        Abi.check(1, "Input_all");
    }

    private Iterable<? extends E> elements;

    private Function<E, List<E>> single;

    Input_all(Iterable<? extends E> elements) {
        this.elements = elements;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        LinkedHashSet<List<E>> collect = null;
        Set<List<E>> collect2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                single = List::of;
                // inside of another generic call, the first type parameter of collect is in none of its instantiated types
                // Input.java:25: collect(elements, single, new LinkedHashSet<>())
                Input_collect call2 = new Input_collect<>(elements, single, new LinkedHashSet<>());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(1, call2, run, depth);
                }
                collect = (LinkedHashSet<List<E>>) call2.result;
            case 1:
                if (at != 0) { at = 0; collect = (LinkedHashSet<List<E>>) ((Input_collect) run.take()).result; }
                // Input.java:25: await(Futures.ready(collect(elements, single, new LinkedH...
                awaited = await(Futures.ready(collect), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Set<List<E>> all = (Set<List<E>>) awaited;
                // Input.java:26: collect(elements, single, all)
                Input_collect call3 = new Input_collect<>(elements, single, all);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    elements = null;
                    single = null;
                    return suspend(3, call3, run, depth);
                }
                collect2 = (Set<List<E>>) call3.result;
            case 3:
                if (at != 0) { at = 0; collect2 = (Set<List<E>>) ((Input_collect) run.take()).result; }
                Set<List<E>> more = Input.same(collect2);
                return ready(more);
        }
    }

    @Override
    protected void clear() {
        elements = null;
        single = null;
    }

    @Override
    protected String method() {
        return "Input.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting collect(elements, single, new LinkedHashSet<>())";
            case 2 -> "Input.java:25, awaiting await(Futures.ready(collect(elements, single, new LinkedH...";
            case 3 -> "Input.java:26, awaiting collect(elements, single, all)";
            default -> super.place(state);
        };
    }
}
