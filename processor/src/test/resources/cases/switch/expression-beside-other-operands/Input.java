package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String turn(int x) {
        return eval("left", "l") + switch (x) {
            case 1 -> await(value("a", "one"));
            case 2, 3 -> {
                String s = await(value("b", "few"));
                if (x == 3) yield s + await(value("c", "!"));
                yield s;
            }
            case 4 -> throw new IllegalArgumentException("four");
            default -> eval("many", "many");
        } + eval("right", "r") + "|";
    }

    @Async
    static String run() {
        String s = turn(1) + turn(2) + turn(3) + turn(5);
        try {
            return s + turn(4);
        } catch (IllegalArgumentException e) {
            return s + e.getMessage();
        }
    }
}
