package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

public class Input {
    @Async
    static void run() {
        Function<Object, Map<String, Integer>> lengths = new Lengths();
        log(entries(List.of("a", "bb"), lengths));
        log(distinct(List.of("a", "bb", "cc"), lengths));
        log(swapped(3, n -> n == 0 ? Optional.empty() : Optional.of(Map.entry(n - 1, "n" + n))));
    }

    /** A bound with wildcards, in one argument alone. */
    @Async
    static <K, V, T> List<Map.Entry<K, V>> entries(
            List<? extends T> items, Function<? super T, ? extends Map<? extends K, ? extends V>> function) {
        return await(value("entries", merged(mapped(items, await(value("function", function))))));
    }

    /** The same in two arguments. */
    @Async
    static <K, V, T> List<T> distinct(
            List<T> items, Function<? super T, ? extends Map<? extends K, ? extends V>> key) {
        return new Distinct<>(items, await(value("known", new LinkedHashSet<>())), key).all();
    }

    /** A captured variable deep in the type of what a function gives. */
    @Async
    static <T, U> List<U> swapped(T seed, Function<? super T, Optional<Map.Entry<? extends T, ? extends U>>> function) {
        return new ArrayList<>(
                unfolded(seed, await(named(function.andThen(entry -> entry.map(Input::swap))))).subList(0, 2));
    }

    static <T, R> Future<Function<T, R>> named(Function<T, R> function) {
        return value("swap", new Named<>(function));
    }

    record Named<T, R>(Function<T, R> function) implements Function<T, R> {
        @Override
        public R apply(T value) {
            return function.apply(value);
        }

        @Override
        public String toString() {
            return "named";
        }
    }

    static <T, U> Map.Entry<U, T> swap(Map.Entry<T, U> entry) {
        return Map.entry(entry.getValue(), entry.getKey());
    }

    static <T, U> List<U> unfolded(T seed, Function<? super T, Optional<Map.Entry<? extends U, ? extends T>>> function) {
        List<U> all = new ArrayList<>();
        T at = seed;
        while (true) {
            Optional<Map.Entry<? extends U, ? extends T>> next = function.apply(at);
            if (next.isEmpty()) return all;
            all.add(next.get().getKey());
            at = next.get().getValue();
        }
    }

    static <T, R> List<R> mapped(List<? extends T> items, Function<? super T, ? extends R> function) {
        List<R> all = new ArrayList<>();
        for (T item : items) all.add(function.apply(item));
        return all;
    }

    static <K, V> List<Map.Entry<K, V>> merged(List<? extends Map<? extends K, ? extends V>> maps) {
        List<Map.Entry<K, V>> all = new ArrayList<>();
        for (Map<? extends K, ? extends V> map : maps) {
            map.forEach((key, value) -> all.add(Map.entry(key, value)));
        }
        return all;
    }

    record Lengths() implements Function<Object, Map<String, Integer>> {
        @Override
        public Map<String, Integer> apply(Object object) {
            return Map.of("length", object.toString().length());
        }
    }

    record Distinct<T, U>(Iterable<? extends T> items, Set<U> known, Function<? super T, ? extends U> key) {
        List<T> all() {
            List<T> all = new ArrayList<>();
            for (T item : items) {
                if (known.add(key.apply(item))) all.add(item);
            }
            return all;
        }
    }
}
