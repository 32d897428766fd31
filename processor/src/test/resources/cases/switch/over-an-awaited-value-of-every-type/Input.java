package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    enum Colour {
        RED,
        GREEN
    }

    @Async
    static String run() {
        String s = "";
        switch (await(value("a", "x"))) {
            case "x":
                s += await(value("b", "X"));
                break;
            case "y":
                s += "never";
        }
        switch (await(value("c", Colour.GREEN))) {
            case RED:
                s += "never";
            case GREEN:
                s += "green" + eval("after", 1);
        }
        switch (await(value("d", 'c'))) {
            case 'c' -> s += "char";
            default -> s += await(value("never", 1));
        }
        switch (await(value("e", 7))) {
            case 1, 7 -> s += await(value("f", "seven"));
            case 2 -> s += "never";
        }
        return s;
    }
}
