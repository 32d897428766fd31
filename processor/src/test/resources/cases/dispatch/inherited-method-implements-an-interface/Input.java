package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    interface Named {
        @Async
        String name(String prefix);
    }

    /** Knows nothing of the interface, and is not generic in the same way. */
    static class Base<T> {
        @Async
        public final String name(T prefix) {
            return prefix + "base" + await(value("base", 1));
        }
    }

    static class Both extends Base<String> implements Named {}

    static class Unrelated {
        public String name(String prefix) {
            log("unrelated");
            return prefix + "unrelated";
        }
    }

    static class PlainBoth extends Unrelated implements Named {}

    @Async
    static String run() {
        Named both = new Both();
        Named plain = new PlainBoth();
        return both.name("a ") + plain.name(" b ") + new Both().name(" c ");
    }
}
