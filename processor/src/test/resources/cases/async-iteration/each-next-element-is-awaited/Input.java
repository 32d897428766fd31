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
    static int run() {
        int sum = 0;
        for (int n : new Numbers("n", 3)) sum += n;
        for (int none : new Numbers("none", 0)) sum += await(value("never", none));
        return sum;
    }
}
