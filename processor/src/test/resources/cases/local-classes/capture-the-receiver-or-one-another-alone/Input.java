package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    final int field = 7;

    int method() {
        return 8;
    }

    @Async
    String fields() {
        class OfField {
            int get() {
                return field;
            }
        }
        class OfMethod {
            int get() {
                return method();
            }
        }
        int x = await(value("a", 1));
        return "" + new OfField().get() + new OfMethod().get() + x;
    }

    @Async
    static String oneAnother(int base) {
        class Counter {
            int next() {
                return base + 1;
            }
        }
        class Maker {
            Counter make() {
                return new Counter();
            }
        }
        class Holder {
            Counter[] counters = {new Counter()};
        }
        int x = await(value("b", 1));
        Counter[] some = new Holder().counters;
        return "" + new Maker().make().next() + some[0].next() + x;
    }

    @Async
    static String run() {
        return new Input().fields() + "," + oneAnother(20);
    }
}
