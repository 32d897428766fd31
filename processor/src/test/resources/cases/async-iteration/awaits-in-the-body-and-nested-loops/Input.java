package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;
import java.util.List;

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
    static String run() {
        String s = "";
        for (Integer a : await(value("source", new Numbers("a", 1)))) {
            s += a + await(value("body", "+"));
            for (String b : List.of("x", "y")) s += b + await(value("inner", a));
        }
        return s;
    }
}
