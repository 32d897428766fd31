package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String a = await(value("a", "a"));
        class First {
            String get() {
                return a;
            }
        }
        record Held(First first) {}
        class Plain {
            String get() {
                return "plain";
            }
        }
        String b = await(value("b", "b"));
        class Second extends Plain {
            final Held held = new Held(new First());

            @Override
            String get() {
                return super.get() + held.first().get() + b;
            }
        }
        await(value("c", 1));
        Second second = new Second();
        await(value("d", 1));
        return second.get() + new First().get();
    }
}
