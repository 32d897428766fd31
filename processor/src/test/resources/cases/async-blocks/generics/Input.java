package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.List;
import java.util.function.Function;

public class Input {
    static class Box<T> {
        final T value;

        Box(T value) { this.value = value; }

        @Async
        <U> List<U> map(Function<? super T, ? extends U> f) {
            Future<List<U>> made = async(() -> {
                await(value("a", 1));
                U first = f.apply(value);
                return List.of(first);
            });
            return await(made);
        }
    }

    @Async
    static List<String> run() {
        return new Box<>(5).map(x -> "x" + x);
    }
}
