package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntFunction;

public class Input {
    private final String name;

    private Input(String name) {
        this.name = name;
    }

    private class Hidden {
        private int unused;
    }

    class Inner {
        final int x;

        private Inner(int self, int outer) {
            x = self - outer;
        }

        private Inner(int x) {
            this.x = x;
        }

        String text() {
            return name + x;
        }
    }

    private String join(String self, String outer) {
        return name + self + outer;
    }

    private static String glue(String self, int outer) {
        return self + outer;
    }

    @Async
    String body(Input other) {
        String s = new Inner(await(value("a", 7)), 2).text();
        s += other.new Inner(3).text();
        IntFunction<Inner> maker = Inner::new;
        s += maker.apply(4).text();
        s += join("s", "o") + glue("g", await(value("b", 1)));
        Input none = null;
        try {
            none.new Inner(1);
        } catch (NullPointerException e) {
            log("no outer instance");
        }
        return s;
    }

    @Async
    static String run() {
        return new Input("one").body(new Input("two"));
    }
}
