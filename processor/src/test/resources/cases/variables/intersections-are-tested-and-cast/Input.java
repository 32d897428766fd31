package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.Serializable;
import java.util.List;

/** javac fails on a cast to an intersection that is tested or cast again. */
class Input {
    @Async
    static String run() {
        var greeting = (Runnable & Serializable) () -> log("hello");
        var first = List.of(1, "a").get(await(value("index", 1)));
        greeting.run();
        boolean isSerializable = greeting instanceof Serializable && ((greeting)) instanceof Runnable;
        Object object = (Object) greeting;
        String text = (String) first;
        log(first instanceof String s && await(value("b", s)).isEmpty());
        ((Runnable) object).run();
        return isSerializable + text + (first instanceof Integer) + ((Comparable<?>) await(value("c", first)) == first);
    }
}
