package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Input {
    static <T> String pick(List<T> list, T value) {
        list.add(value);
        return list.toString();
    }

    static <T> List<T> none() {
        log("none");
        return new ArrayList<>();
    }

    @Async
    static String run() {
        String a = pick(new ArrayList<>(), await(value("a", "x")));
        String b = pick(none(), await(value("b", 1)));
        List<Object> c = Arrays.asList(eval("one", 1), await(value("c", "two")), 3L);
        List<? extends Number> d = List.of(await(value("d", 1)), 2.0);
        return a + b + c + d;
    }
}
