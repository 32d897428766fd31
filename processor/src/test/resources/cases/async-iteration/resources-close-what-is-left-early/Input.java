package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncCloseable;
import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;

public class Input {
    static class Rows implements AsyncIterable<String>, AsyncCloseable {
        private int at;

        @Override
        public AsyncIterator<String> asyncIterator() {
            return new AsyncIterator<>() {
                @Override
                public Future<Boolean> moveNext() {
                    at++;
                    return value("row" + at, at < 4);
                }

                @Override
                public String current() {
                    return "row " + at;
                }
            };
        }

        @Override
        public Future<Void> closeAsync() {
            log("close");
            return sacred("closed", null);
        }
    }

    @Async
    static String run() throws Exception {
        try (Rows rows = new Rows()) {
            for (String row : rows) {
                log(row);
                if (row.endsWith("2")) return row;
            }
        }
        return "never";
    }
}
