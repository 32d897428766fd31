package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncIterable;
import java.util.ArrayList;
import java.util.List;

public class Input {
    private static class Hidden {}

    static List<Hidden> list() {
        return List.of(new Hidden());
    }

    static AsyncIterable<Hidden> asyncIterable() {
        return null;
    }

    static class Hiddens extends ArrayList<Hidden> {}

    static Hidden[] array() {
        return null;
    }

    static int use(Object o) {
        return 1;
    }

    @Async
    static int overList() {
        int x = 0;
        for (Object each : list()) x += use(each) + await(value("a", 1));
        return x;
    }

    @Async
    static int overSubclass() {
        int x = 0;
        for (Object each : new Hiddens()) x += use(each) + await(value("a", 1));
        for (Object each : new Hiddens()) x += use(each);
        return x;
    }

    @Async
    static int overArray() {
        int x = 0;
        for (Object each : array()) x += use(each) + await(value("a", 1));
        return x;
    }

    @Async
    static int overAsync() {
        int x = 0;
        for (Object each : asyncIterable()) x += use(each);
        return x;
    }

    @Async
    static int run() {
        return overList() + overArray() + overAsync();
    }
}
