package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class Input {
    static class Box<T> {
        private final List<T> all = new ArrayList<>();

        private Box(T first) {
            all.add(first);
        }

        private <U> List<U> with(U other) {
            return new ArrayList<>(List.of(other));
        }
    }

    private static <T> List<T> list(T first) {
        return new ArrayList<>(List.of(first));
    }

    private int longer(String a, String b) {
        return a.length() - b.length();
    }

    @Async
    String body() {
        var box = new Box<Object>("text");
        box.all.add(await(value("a", 1)));
        var other = box.<Object>with("o");
        other.add(2);
        var list = Input.<Object>list("l");
        list.add(await(value("b", 3)));
        Comparator<String> byLength = this::longer;
        return box.all + "" + other + list + byLength.compare("a", "bcd");
    }

    @Async
    static String run() {
        return new Input().body();
    }
}
