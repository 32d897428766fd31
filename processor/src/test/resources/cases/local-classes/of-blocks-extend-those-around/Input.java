package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

/** Classes of an async block that extend classes of the method, which capture. */
class Input {
    private int field = 3;

    @Async
    Object instance() {
        class First {
            int x = 2;

            int sum() {
                return x + field;
            }
        }
        class Second extends First {
            @Override
            int sum() {
                return super.sum() * 10 + field;
            }
        }
        Future<Integer> block = async(() -> {
            class Third extends Second {
                @Override
                int sum() {
                    return super.sum() + 1;
                }
            }
            Third third = new Third();
            int k = await(value("k", 3));
            var added = new Second() {
                int more = k;
            };
            First overriding = new First() {
                @Override
                int sum() {
                    return super.sum() + k;
                }
            };
            log(await(value("l", 4)));
            return third.sum() + added.more + added.sum() + overriding.sum();
        });
        Second second = new Second();
        return await(block) + second.sum();
    }

    @Async
    static Object run() {
        return new Input().instance();
    }
}
