package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;

public class Input {
    private final int x;

    private Input(int x) {
        this.x = x;
    }

    private int add(int y) {
        return x + y;
    }

    private static String text(Object... parts) {
        return Arrays.toString(parts);
    }

    private <T extends Comparable<T>> T max(T a, T b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private void check(int y) throws IOException {
        if (y > 5) throw new IOException("too large: " + y);
    }

    static class Nested {
        private final String name;

        private Nested(String name) {
            this.name = name;
        }

        private String name(String suffix) {
            return name + suffix;
        }
    }

    @Async
    String body() {
        int sum = add(await(value("a", 10)));
        String s = text(sum, await(value("b", "b")), null) + text();
        String m = max("k", await(value("c", "z"))) + max(1, 2);
        Nested nested = new Nested(await(value("d", "n")));
        Supplier<Integer> later = () -> add(100);
        try {
            check(1);
            check(await(value("e", 6)));
        } catch (IOException e) {
            s += e.getMessage();
        }
        return s + m + nested.name("!") + nested.name + later.get();
    }

    @Async
    static String run() {
        return new Input(1).body();
    }
}
