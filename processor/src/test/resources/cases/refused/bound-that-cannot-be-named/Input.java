package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.util.List;

public class Input {
    private static class Hidden {}

    static class Holder<T extends Hidden> {
        @Async
        void one() {}

        @Async
        void another() {}

        @Async
        static void sound() {}
    }

    @Async
    static <U extends Comparable<? super Hidden>> void two(U u) {}

    @Async
    static void three(List<? extends List<Hidden[]>> lists) {}

    @Async
    static void run() {}
}
