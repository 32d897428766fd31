package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** A class with type parameters is no exception, has no arrays and no tests; an async block has other ones. */
public class Input {
    @Async
    static <T> String failure(T t) {
        class Failure extends RuntimeException {
            Object content = t;
        }
        Failure failure = new Failure();
        await(value("a", 1));
        return "" + failure.content;
    }

    @Async
    static <T> String tested(Object o, T t) {
        class Box {
            T content = t;
        }
        await(value("a", 1));
        return o instanceof Box ? "box" : "none";
    }

    @Async
    static <T> String array(T t) {
        class Box {
            T content = t;
        }
        Box[] boxes = {new Box()};
        await(value("a", 1));
        return "" + boxes[0].content;
    }

    @Async
    static <T> String block(T t) {
        class Box {
            T content = t;
        }
        return await(async(() -> "" + new Box().content));
    }

    @Async
    static String run() {
        return failure("x") + tested("x", "y") + array("y") + block("z");
    }
}
