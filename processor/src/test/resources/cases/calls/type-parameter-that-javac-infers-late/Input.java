package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Futures;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

public class Input {
    @Async
    static void run() {
        log(all(List.of("b", "a", "b")));
    }

    @Async
    static <E> Set<List<E>> all(Iterable<? extends E> elements) {
        Function<E, List<E>> single = List::of;
        // inside of another generic call, the first type parameter of collect is in none of its instantiated types
        Set<List<E>> all = await(Futures.ready(collect(elements, single, new LinkedHashSet<>())));
        Set<List<E>> more = same(collect(elements, single, all));
        return more;
    }

    static <T> T same(T value) {
        return value;
    }

    @Async
    private static <I, O, C extends Collection<? super O>> C collect(
            Iterable<? extends I> from, Function<? super I, ? extends O> each, C to) {
        for (I element : from) to.add(await(value("element " + element, each.apply(element))));
        return to;
    }
}
