package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Map;
import java.util.TreeMap;

public class Input {
    private final Map<String, Count> counts = new TreeMap<>();

    static final class Count {
        private int count;
    }

    @Async
    static String run() {
        Input input = new Input();
        input.add("a");
        input.add("a");
        await(value("between", 1));
        input.addTwice("b");
        return input.counts.get("a").count + " " + input.counts.get("b").count;
    }

    @Async
    void add(String key) {
        counts.computeIfAbsent(key, k -> new Count()).count++;
    }

    @Async
    void addTwice(String key) {
        counts.computeIfAbsent(key, k -> new Count()).count += 1;
        if (await(value("twice", true))) {
            counts.get(key).count++;
            --counts.get(key).count;
            counts.get(key).count++;
        }
    }
}
