package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private int x = 1;

    @Async
    private int one() {
        return x++ + await(value("a", 1));
    }

    @Async
    private static <T> T same(T t) {
        return await(value("same", t));
    }

    static class Nested {
        @Async
        private String name(Input input) {
            return "nested" + input.one() + same(await(value("b", 'c')));
        }
    }

    @Async
    static String run() {
        return new Nested().name(new Input());
    }
}
