package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Base {
        private int x = 1;

        int plain(int y) {
            return x + y;
        }

        @Async
        int async(int y) {
            return x + await(value("base", y));
        }

        @Override
        public String toString() {
            return "base";
        }
    }

    static class Sub extends Base {
        @Override
        int plain(int y) {
            return -1;
        }

        @Async
        @Override
        int async(int y) {
            return super.async(y) * 10 + super.plain(await(value("sub", y)));
        }

        @Async
        String text() {
            return super.toString() + await(value("text", 1)) + super.hashCode() / Integer.MAX_VALUE;
        }

        @Override
        public int hashCode() {
            return 5;
        }
    }

    @Async
    static String run() {
        Sub sub = new Sub();
        return sub.async(2) + sub.text().substring(0, 5);
    }
}
