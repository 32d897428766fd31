package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    interface Service {
        @Async
        static int fixed(int x) {
            return await(value("static", x));
        }

        @Async
        private int hidden(int x) {
            return await(value("hidden", x)) + offset();
        }

        int offset();

        @Async
        default int both(int x) {
            return hidden(x) + fixed(x);
        }
    }

    @Async
    static int run() {
        Service ten = () -> 10;
        return ten.both(1) + Service.fixed(100);
    }
}
