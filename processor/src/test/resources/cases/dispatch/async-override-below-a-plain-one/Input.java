package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Base {
        @Async
        int get(int x) {
            return await(value("base", x));
        }
    }

    static class Plain extends Base {
        @Override
        int get(int x) {
            log("plain " + x);
            return x * 10;
        }
    }

    static class Async2 extends Plain {
        @Async
        @Override
        int get(int x) {
            return super.get(x) + await(value("async", x));
        }
    }

    static final class Last extends Async2 {
        @Override
        int get(int x) {
            log("last");
            return -x;
        }
    }

    @Async
    static int sum(Base... all) {
        int sum = 0;
        for (int i = 0; i < all.length; i++) sum = sum * 100 + all[i].get(i + 1);
        return sum;
    }

    @Async
    static int run() {
        return sum(new Base(), new Plain(), new Async2(), new Last());
    }
}
