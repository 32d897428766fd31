package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.util.List;

public class Input {
    static class Box<T> {
        @Async
        String put(T value, List<T[]> more) {
            return "box " + await(value("box", 1)) + value + more.size();
        }
    }

    static class Strings extends Box<String> {
        @Async
        @Override
        String put(String value, List<String[]> more) {
            return "strings " + await(value("strings", 2)) + value.length() + " then " + super.put(value, more);
        }
    }

    static class Plain extends Box<Integer> {
        @Override
        String put(Integer value, List<Integer[]> more) {
            log("plain");
            return "plain " + (value + 1);
        }
    }

    @Async
    static <T> String put(Box<T> box, T value) {
        return box.put(value, List.of());
    }

    @Async
    static String run() {
        return put(new Box<>(), 1.5) + ", " + put(new Strings(), "abc") + ", " + put(new Plain(), 6) + ", "
                + new Strings().put("direct", List.of());
    }
}
