package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    record Point(int x, int y) {
        @Async
        int sum() {
            return x + await(value("a", y)) + y() + this.x;
        }

        @Async
        static Point of(int x) {
            return new Point(x, await(value("b", x + 1)));
        }
    }

    enum Planet {
        EARTH(10) {
            @Override
            int extra() {
                return 1;
            }
        },
        MARS(4) {
            @Override
            int extra() {
                return 2;
            }
        };

        private final int gravity;

        Planet(int gravity) {
            this.gravity = gravity;
        }

        abstract int extra();

        @Async
        int fall(int height) {
            return height * gravity + await(value(name(), ordinal())) + extra();
        }

        @Async
        static Planet find(String name) {
            return valueOf(await(value("name", name)));
        }
    }

    @Async
    static String run() {
        return Point.of(1).sum() + " " + Planet.find("MARS").fall(100) + " " + Planet.EARTH.fall(5);
    }
}
