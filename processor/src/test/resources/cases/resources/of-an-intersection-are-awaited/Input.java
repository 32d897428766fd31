package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncCloseable;
import dev.pollen.Future;

public class Input {
    static class Base {}

    static class Resource extends Base implements AsyncCloseable {
        @Override
        public Future<Void> closeAsync() {
            log("close");
            return sacred("closed", null);
        }

        @Override
        public void close() {
            log("close");
            await(sacred("closed", null));
        }
    }

    @Async
    static <R extends Base & AsyncCloseable> int using(R resource) throws Exception {
        try (resource) {
            return await(value("a", 1));
        }
    }

    @Async
    static int run() throws Exception {
        return using(new Resource());
    }
}
