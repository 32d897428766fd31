package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int base = await(value("a", 10));
        String s = "";
        {
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
            Named named = new Counter();
            s += named.name() + new Point(1, 2).sum() + named.name() + Colour.GREEN + new Counter().count;
        }
        s += await(value("b", "|"));
        {
            record Point(String name) {}
            s += new Point("p");
        }
        return s + await(value("c", "."));
    }
}
