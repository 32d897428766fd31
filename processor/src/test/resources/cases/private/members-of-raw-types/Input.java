package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

public class Input {
    static class Holder<T, X> {
        private final Map<T, List<String>> map;

        private Holder(Map<T, List<String>> map, Callable<? extends X> call) {
            this.map = map;
        }

        private String of(Map<T, ? super Integer> other, T key) {
            return map + "" + other + key;
        }
    }

    static Map<String, ? extends List<?>> some() {
        return Map.of("a", List.of(1));
    }

    @Async
    @SuppressWarnings({"unchecked", "rawtypes"})
    static String run() {
        Holder<String, Integer> made = new Holder(some(), () -> 1);
        Holder raw = new Holder(await(value("map", some())), () -> other());
        Map<Integer, ? extends Number> numbers = Map.of(1, 2L);
        return made.map + raw.of(numbers, "k") + raw.of(await(value("numbers", numbers)), 7) + raw.map;
    }

    static int other() {
        return 1;
    }
}
