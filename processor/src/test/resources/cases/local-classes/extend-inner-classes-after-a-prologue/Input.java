package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** The call of the constructor need not be the first statement. */
class Input {
    class Place {
        int at;

        Place(int at) {
            this.at = at;
        }

        Place() {}
    }

    @Async
    int made() {
        class Late extends Place {
            Late(int at) {
                int doubled = eval("before", 2 * at);
                super(doubled);
            }
        }
        int early = new Late(1).at;
        int k = await(value("k", 3));
        class Text extends Place {
            Text() {
                log("text");
                super(k);
            }
        }
        return early + new Late(k).at * 10 + new Text().at * 100;
    }

    @Async
    static Object run() {
        return new Input().made();
    }
}
