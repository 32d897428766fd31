package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static Object run() {
        Future<Number> n = async(() -> await(value("a", 1)));
        Future<long[]> l = async(() -> new long[] {await(value("b", 2))});
        Future<? extends CharSequence> s = async(() -> "s" + await(value("c", 3)));
        Future<Void> v = async(() -> { await(value("d", 4)); return null; });
        return "" + await(n) + await(l)[0] + await(s) + await(v);
    }
}
