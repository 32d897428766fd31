package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String turn(int x) {
        String s = "";
        switch (x) {
            case 1:
                s += "one" + await(value("a" + x, 1));
            default:
                s += "default" + await(value("b" + x, 2));
            case 2:
                s += "two";
                break;
            case 3:
            case 4:
                s += "many" + await(value("c" + x, 3));
        }
        return s + "|";
    }

    @Async
    static String run() {
        return turn(1) + turn(2) + turn(4) + turn(9);
    }
}
