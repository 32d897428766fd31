package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    @Async
    static String turn(Object o) {
        String s = "";
        switch (o) {
            case null -> s += await(value("null", "null"));
            case String text when text.length() > 3 -> s += await(value("long", text)) + text;
            case String text -> s += text + await(value("short", 1));
            default -> s += eval("default", o);
        }
        return s;
    }

    @Async
    static int area(Shape shape) {
        return switch (shape) {
            case Circle circle -> 3 * circle.radius() * await(value("c", circle.radius()));
            case Square square -> {
                int side = await(value("s", square.side()));
                yield side * square.side();
            }
        };
    }

    @Async
    static int side(Shape shape) {
        switch (shape) {
            case Circle circle -> {
                return await(value("none", 0));
            }
            case Square square -> {
                return square.side();
            }
        }
    }

    @Async
    static String old(Object o) {
        String s = "";
        switch (o) {
            case Integer n:
                s += await(value("n", n));
                break;
            default:
                s += await(value("old", "default"));
        }
        return s;
    }

    @Async
    static String run() {
        log("run");
        return turn(null) + turn("four") + turn("two") + turn(3.0) + area(new Circle(2)) + area(new Square(3))
                + side(new Circle(1)) + side(new Square(4)) + old(1) + old(2.0);
    }
}
