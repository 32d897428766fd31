package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    interface Named {
        default String name() {
            return "named";
        }
    }

    record A(int x) implements Named, Comparable<A> {
        @Override
        public int compareTo(A other) {
            return x - other.x;
        }
    }

    record B(int x) implements Named, Comparable<A> {
        @Override
        public int compareTo(A other) {
            return x - other.x;
        }
    }

    static <T extends Named & Comparable<A>> T same(T x) {
        return x;
    }

    @Async
    static <T extends Named & Comparable<A>> String both(T x) {
        var y = same(x);
        await(value("a", 1));
        T z = y;
        return y.name() + z.compareTo(new A(1)) + await(value("b", x)).name();
    }

    @Async
    static String run() {
        var list = List.of(new A(5), new B(6));
        await(value("c", 1));
        String s = list.get(1).name();
        return both(new A(3)) + s;
    }
}
