package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;

public class Input {
    static <T> T swap(List<T> list, T x) {
        T old = list.get(0);
        list.set(0, x);
        return old;
    }

    @Async
    static <T> String first(List<T> list, int x) {
        T t = list.get(await(value("a", x)));
        list.set(0, t);
        return "" + t;
    }

    @Async
    static String run() {
        List<?> unknown = new ArrayList<>(List.of("x", 1));
        String s = first(unknown, 1);
        List<? extends List<? extends Number>> nested = List.of(List.of(1), List.of(2.5));
        Number n = nested.get(await(value("b", 1))).get(0);
        return s + unknown + n + swap(new ArrayList<>(List.of("old")), await(value("c", "new")));
    }
}
