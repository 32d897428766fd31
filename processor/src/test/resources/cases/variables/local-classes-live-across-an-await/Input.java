package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int base = await(value("a", 10));
        record Point(int x, int y) {
            int sum() {
                return x + y;
            }
        }
        enum Colour {
            RED,
            GREEN
        }
        interface Named {
            String name();
        }
        class Counter implements Named {
            int count = base;

            @Override
            public String name() {
                return "counter" + count++;
            }
        }
        var p = new Point(1, await(value("b", 2)));
        Colour c = Colour.GREEN;
        Counter counter = new Counter();
        String s = counter.name() + await(value("c", "|"));
        Named named = counter;
        return s + named.name() + p + p.sum() + c + new Point(3, await(value("d", 4))).sum();
    }
}
