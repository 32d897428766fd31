package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    interface Named {
        default String name(int x) {
            return "named" + x;
        }
    }

    static class Base {
        String name() {
            return "base";
        }
    }

    static class Outer extends Base implements Named {
        @Override
        public String name(int x) {
            return "never";
        }

        @Override
        String name() {
            return "never";
        }

        class Inner {
            @Async
            String both() {
                return Outer.super.name() + await(value("a", 1));
            }
        }

        @Async
        String both() {
            return Named.super.name(await(value("b", 2))) + new Inner().both();
        }
    }

    @Async
    static String run() {
        return new Outer().both();
    }
}
