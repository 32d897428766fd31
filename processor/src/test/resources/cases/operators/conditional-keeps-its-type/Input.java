package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        boolean yes = true;
        Object reference = yes ? await(value("a", 1)) : 2.0;
        Object number = yes ? one() : 2.0;
        Object character = yes ? letter() : 0;
        Object boxed = yes ? await(value("b", 1)) : (Object) "text";
        long widened = yes ? await(value("c", 7)) : 8L;
        return reference + " " + number + " " + character + " " + boxed.getClass().getSimpleName() + " " + widened;
    }

    @Async
    static int one() {
        return await(value("one", 1));
    }

    @Async
    static char letter() {
        return await(value("letter", 'x'));
    }
}
