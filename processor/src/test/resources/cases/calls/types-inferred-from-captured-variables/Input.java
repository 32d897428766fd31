package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

public class Input<T> {
    final List<T> items = new ArrayList<>();

    @Async
    static void run() {
        Input<String> input = new Input<>();
        input.items.addAll(List.of("bb", "a", "cc", "ddd"));
        Function<Object, Integer> length = new Length();
        log(input.distinct(length));
        log(input.sortBy(length));
        log(input.sorted(length));
        log(input.enums(TimeUnit.class, EnumSet.of(TimeUnit.DAYS)));
    }

    /** What is known and the function have the same captured type, natively. */
    @Async
    <U> List<T> distinct(Function<? super T, ? extends U> key) {
        return same(new Distinct<>(items, await(value("known", new LinkedHashSet<>())), key)).all();
    }

    @Async
    <U extends Comparable<? super U>> List<T> sortBy(Function<? super T, ? extends U> key) {
        return sort(U::compareTo, await(value("key", key)));
    }

    @Async
    <U extends Comparable<? super U>> List<T> sorted(Function<? super T, ? extends U> key) {
        return Input.sorted(items, (one, other) -> other.compareTo(one), await(value("other key", key)));
    }

    /** A bound that mentions its variable cannot stand for it. */
    @Async
    Object enums(Class<? extends Enum<?>> type, EnumSet<?> some) {
        return List.of(await(value("type", type)), await(value("some", some)).size());
    }

    @Async
    private <U> List<T> sort(Comparator<? super U> by, Function<? super T, ? extends U> key) {
        List<T> sorted = new ArrayList<>(await(value("items", items)));
        sorted.sort((one, other) -> by.compare(key.apply(one), key.apply(other)));
        return sorted;
    }

    static <T, U> List<T> sorted(
            List<? extends T> items, Comparator<? super U> by, Function<? super T, ? extends U> key) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort((one, other) -> by.compare(key.apply(one), key.apply(other)));
        return sorted;
    }

    record Length() implements Function<Object, Integer> {
        @Override
        public Integer apply(Object object) {
            return object.toString().length();
        }
    }

    static <X> X same(X value) {
        return value;
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
