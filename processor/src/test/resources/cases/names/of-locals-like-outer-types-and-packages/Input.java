package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Map.Entry;
import java.util.function.IntFunction;

public class Input {
    @Async
    static String run() {
        String s = "";
        {
            int Map = await(value("a", 1));
            s += await(value("b", "b")) + Map;
        }
        {
            int java = await(value("c", 2));
            s += await(value("d", "d")) + java;
        }
        Entry<String, Integer> entry = java.util.Map.entry("key", await(value("e", 3)));
        IntFunction<Object> list = List -> java.util.List.of(List, List + 1);
        return s + entry + list.apply(await(value("f", 4)));
    }
}
