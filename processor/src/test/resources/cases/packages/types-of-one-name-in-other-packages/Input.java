package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class List {
        final int x = 1;
    }

    static class String {
        final int x = 5;
    }

    @Async
    static java.lang.String run() {
        List mine = new List();
        java.util.List<java.lang.String> theirs = java.util.List.of("a", await(value("a", "b")));
        String s = new String();
        Object o = await(value("b", mine));
        return mine.x + s.x + theirs.get(1) + (o instanceof List) + (o instanceof java.util.List<?>);
    }
}
