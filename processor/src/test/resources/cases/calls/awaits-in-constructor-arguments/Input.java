package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    record Pair<A, B>(A a, B b) {}

    @Async
    static String run() {
        Pair<String, Integer> p = new Pair<>(eval("x", "x"), await(value("a", 1)));
        var q = new Pair<>(await(value("b", 2L)), new Pair<>(await(value("c", 'c')), null));
        return p + " " + q.a() + q.b().a();
    }
}
