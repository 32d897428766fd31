package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;

public class Input {
    record Numbers(String name, int count) implements AsyncIterable<Integer> {
        @Override
        public AsyncIterator<Integer> asyncIterator() {
            return new AsyncIterator<>() {
                private int at;

                @Override
                public Future<Boolean> moveNext() {
                    at++;
                    return value(name + at, at <= count);
                }

                @Override
                public Integer current() {
                    return at;
                }
            };
        }
    }

    @Async
    static int run() {
        Future<Integer> sum = async(() -> {
            int all = 0;
            for (int n : new Numbers("n", 2)) {
                log(n);
                all += n;
            }
            return all;
        });
        return await(sum);
    }
}
