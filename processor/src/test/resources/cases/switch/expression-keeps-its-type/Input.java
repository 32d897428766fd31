package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    enum Colour {
        RED,
        GREEN
    }

    @Async
    static String run() {
        boolean yes = true;
        long l = switch (await(value("a", 1))) {
            case 1 -> 5;
            default -> await(value("never", 6));
        };
        Object o = switch (Colour.GREEN) {
            case RED -> 'x';
            case GREEN -> await(value("b", 1));
        };
        var v = switch (await(value("c", "s"))) {
            case "s" -> (byte) 1;
            default -> 'c';
        };
        Supplier<String> f = switch (await(value("d", 2))) {
            case 2 -> () -> "two";
            default -> String::new;
        };
        Object mixed = switch (1) {
            case 1 -> 1;
            default -> await(value("never", 1)) * 2.0;
        };
        return l + " " + o + " " + ((Object) v).getClass().getSimpleName() + " " + f.get() + " " + mixed;
    }
}
