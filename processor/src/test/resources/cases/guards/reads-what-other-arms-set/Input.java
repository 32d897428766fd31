package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** What a guard reads has to be effectively final in the machine, too. */
class Input {
    sealed interface Shape permits Dot, Line {}

    record Dot(int x) implements Shape {}

    record Line(Object from, Dot to) implements Shape {}

    @Async
    static String run() {
        return within(new Line("x", new Dot(2)), 3) + within(new Line("x", new Dot(5)), 3) + within(new Dot(4), 4);
    }

    @Async
    static String within(Shape shape, Object o) {
        int least;
        switch (shape) {
            case Line(Object from, Dot(var x)) -> {
                least = 1;
                Object inside = switch (eval("o", o)) {
                    case Integer i when i > x -> await(value("b", "more"));
                    case Integer i when eval("guard", i > least) -> "between";
                    default -> "less";
                };
                log(inside);
            }
            case Dot(int x) -> {
                switch (o) {
                    case Integer i when i > x -> log("more");
                    case Integer i when i == x -> log("the same");
                    default -> log("less");
                }
                least = await(value("c", 3));
            }
        }
        String found = switch (o) {
            case Integer i when i > least -> "above " + least;
            default -> "below " + least;
        };
        return found;
    }
}
