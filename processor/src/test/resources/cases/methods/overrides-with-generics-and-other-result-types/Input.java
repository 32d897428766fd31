package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    interface Mapper<A, B> {
        @Async
        B map(A a);
    }

    static class Parser implements Mapper<String, Integer> {
        @Async
        @Override
        public Integer map(String s) {
            return Integer.parseInt(s) + await(value("parser", 1));
        }
    }

    static class Base {
        @Async
        Number get() {
            return await(value("base", 1.5));
        }
    }

    static class Narrow extends Base {
        @Async
        @Override
        Integer get() {
            return await(value("narrow", 2));
        }
    }

    @Async
    static <A, B> B apply(Mapper<? super A, ? extends B> mapper, A a) {
        return mapper.map(a);
    }

    @Async
    static String run() {
        Base b = new Narrow();
        int x = apply(new Parser(), "41");
        return x + " " + b.get() + " " + new Base().get();
    }
}
