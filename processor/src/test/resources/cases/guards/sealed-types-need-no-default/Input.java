package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    enum Line implements Shape {
        SHORT,
        LONG
    }

    @Async
    static String of(Shape shape) {
        return switch (shape) {
            case Circle(int radius) when await(value("radius", radius)) > 1 -> "large" + radius;
            case Line.LONG -> "long";
            case Square square -> "square" + square.side();
            case Line line when await(value("line", line == Line.LONG)) -> "never";
            case Circle circle -> "small" + await(value("circle", circle.radius()));
            case Line.SHORT -> "short";
        };
    }

    @Async
    static int last(Shape shape) {
        switch (shape) {
            case Square square -> log("square");
            case Circle circle -> {
                return circle.radius();
            }
            case Line line -> log(line);
            case Shape other when await(value("never", true)) -> log("never");
        }
        return await(value("last", 1));
    }

    @Async
    static <T extends Shape> String generic(T shape) {
        return switch (shape) {
            case Line line when line == await(value("line", Line.LONG)) -> "line";
            case Shape all when await(value("all", all instanceof Circle)) -> "circle" + all;
            case T t -> "other" + t;
        };
    }

    @Async
    static String run() {
        String s = of(new Circle(2)) + of(new Circle(1)) + of(new Square(3)) + of(Line.LONG) + of(Line.SHORT);
        s += last(new Square(1)) + last(new Circle(2)) + last(Line.LONG);
        return s + generic(Line.LONG) + generic(new Circle(1)) + generic(Line.SHORT);
    }
}
