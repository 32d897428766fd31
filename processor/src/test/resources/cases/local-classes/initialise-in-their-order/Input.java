package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** Fields and blocks run as they are written, in a class that has become a member, too. */
class Input {
    @Async
    static Object run() {
        class Mixed {
            static final int SIZE = 2;
            static int count = eval("count", 1);

            static {
                log("static block " + count);
            }

            static int[] later = {count, SIZE};
            int first = eval("first", 1);

            {
                log("block " + first + this.last);
            }

            final int last = eval("last", later[1]);
            final String[][] texts = {{"a"}, {"b", "c"}};
            int unset;

            {
                log("second block " + last);
            }

            static final int KNOWN = 5;
        }
        int known = switch (await(value("a", 5))) {
            case Mixed.KNOWN -> 1;
            default -> 0;
        };
        Mixed mixed = new Mixed();
        return known + mixed.texts[1][1] + mixed.last + mixed.unset;
    }
}
