package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.*;

import dev.pollen.*;
import java.util.function.Supplier;

/** Classes of lambdas and of classes that are in the block itself. */
class Input {
    @Async
    static int run() {
        return await(async(() -> {
            int before = await(value("a", 1));
            Supplier<Integer> counted = () -> {
                var counter = new Object() {
                    int count = before;

                    int next() {
                        return count += 10;
                    }
                };
                counter.next();
                return counter.next();
            };
            class Outer {
                int doubled() {
                    class Inner {
                        int two = 2;
                    }
                    Inner inner = new Inner();
                    return inner.two * before;
                }
            }
            int sum = counted.get() + await(value("b", 100)) + new Outer().doubled();
            log(sum);
            return sum;
        }));
    }
}
