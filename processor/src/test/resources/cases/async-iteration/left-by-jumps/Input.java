package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;

public class Input {
    /** The numbers from 1 on. */
    record Numbers(String name, int count) implements AsyncIterable<Integer> {
        @Override
        public AsyncIterator<Integer> asyncIterator() {
            log("iterator of " + name);
            return new AsyncIterator<>() {
                private int at;

                @Override
                public Future<Boolean> moveNext() {
                    at++;
                    return value(name + at, at <= count);
                }

                @Override
                public Integer current() {
                    log("current " + at);
                    return at;
                }
            };
        }
    }

    @Async
    static int first(int from) {
        for (int n : new Numbers("f", 9)) {
            if (n < from) continue;
            return n;
        }
        throw new IllegalStateException("never");
    }

    @Async
    static String run() {
        String s = "" + first(2);
        outer:
        for (Integer a : new Numbers("a", 3)) {
            for (long b : new Numbers("b", 2)) {
                if (a == 1) continue outer;
                s += a + "" + b + " ";
                if (a == 2) break outer;
            }
        }
        return s;
    }
}
