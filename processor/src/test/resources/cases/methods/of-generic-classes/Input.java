package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.List;
import java.util.function.Function;

public class Input {
    static class Box<T extends Comparable<T>> {
        private T value;

        Box(T value) {
            this.value = value;
        }

        @Async
        T max(T other) {
            T mine = value;
            await(value("a", 1));
            T result = mine.compareTo(other) > 0 ? mine : await(value("b", other));
            value = result;
            return result;
        }

        @Async
        <T> List<T> pair(T first, Future<? extends T> second) {
            return List.of(first, await(second));
        }

        @Async
        <R> R map(Function<? super T, ? extends R> f) {
            return f.apply(max(value));
        }
    }

    @Async
    static String run() {
        Box<String> box = new Box<>("m");
        String s = box.max("a") + box.max("z");
        return s + box.<Object>pair(1, value("c", "p")) + box.map(String::length);
    }
}
