package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;

public class Input {
    record Steps(int count) implements AsyncIterable<Integer> {
        @Override
        public AsyncIterator<Integer> asyncIterator() {
            return new AsyncIterator<>() {
                private int at;

                @Override
                public Future<Boolean> moveNext() {
                    at++;
                    return sacred("step" + at, at <= count);
                }

                @Override
                public Integer current() {
                    return at;
                }
            };
        }
    }

    @Async
    static String run() {
        String s = await(value("before", "b"));
        try {
            s += await(value("body", "x"));
        } finally {
            for (int step : new Steps(2)) log("undo " + step);
        }
        return s;
    }
}
