package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        return "" + mixed(3) + " " + mixed(2) + " " + mixed(1) + " " + mixed(7);
    }

    @Async
    static int mixed(int tail) {
        int k = 0;
        switch (await(value("tail", tail))) {
            // the last byte: "three" /* of them */ : so
            case 3: // falls through; to the next {
                k += await(value("three", 300));
                // falls through
            case 2: /* two */
                // first; of two

                /* second: of two */
                k += await(value("two", 20));
                // falls through
            case (char) ':' - '9': // 1
                // one
                k += await(value("one", 1));
                log("one");
                break;
            // nothing
            default:
                // never; mind
                log("default");
        }
        return k;
    }
}
