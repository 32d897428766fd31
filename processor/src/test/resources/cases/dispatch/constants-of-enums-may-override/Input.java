package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    enum Op {
        PLUS {
            @Override
            int apply(int a, int b) {
                log("plus");
                return a + b;
            }
        },
        MINUS,
        TIMES {
            @Override
            int apply(int a, int b) {
                return a * b;
            }
        };

        @Async
        int apply(int a, int b) {
            return await(value(name(), a - b));
        }

        @Async
        int twice(int a) {
            return apply(a, a) + apply(a, 1);
        }
    }

    @Async
    static String run() {
        StringBuilder text = new StringBuilder();
        for (Op op : Op.values()) text.append(op.twice(3)).append(' ');
        return text.toString();
    }
}
