package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

public class Input {
    static int apply(IntUnaryOperator f, int x) {
        return f.applyAsInt(x);
    }

    static <A, B> B map(A a, Function<? super A, ? extends B> f, B or) {
        return a == null ? or : f.apply(a);
    }

    @Async
    static String run() {
        int base = await(value("a", 10));
        int x = apply(y -> y + base, await(value("b", 1)));
        String s = map(eval("s", "text"), t -> t.substring(1), await(value("c", "none")));
        int n = map(eval("t", "text"), String::length, await(value("d", 0)));
        return x + s + n;
    }
}
