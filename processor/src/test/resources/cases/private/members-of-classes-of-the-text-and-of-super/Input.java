package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntSupplier;

public class Input {
    private int x = 5;

    static class Base {
        private int hidden = 1;
    }

    static class Derived extends Base {
        private int hidden = 100;

        @Async
        int sum() {
            super.hidden = 7;
            super.hidden++;
            hidden += await(value("a", 1));
            return super.hidden + hidden;
        }
    }

    class Inner extends Input {
        @Async
        int outer() {
            return x + await(value("b", 1));
        }
    }

    interface Numbers {
        static int one() {
            return 1;
        }

        class Of implements Numbers {
            @Async
            int two() {
                return one() + await(value("c", 1));
            }
        }
    }

    @Async
    static String run() {
        IntSupplier counter = new IntSupplier() {
            private int count;

            @Override
            public int getAsInt() {
                count = count + 1;
                return step();
            }

            private int step() {
                return ++count;
            }
        };
        Input input = new Input();
        input.x = 6;
        int c = counter.getAsInt() + await(value("d", 10));
        return new Derived().sum() + "," + input.new Inner().outer() + "," + new Numbers.Of().two() + "," + c;
    }
}
