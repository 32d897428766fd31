package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Resource implements AutoCloseable {
        final String name;

        Resource(String name) {
            this.name = name;
            log("open " + name);
        }

        @Override
        public void close() {
            log("close " + name);
        }
    }

    @Async
    static String run() {
        try (Resource a = new Resource("a");
                Resource b = new Resource(await(value("b", "b")));
                var c = new Resource(a.name + b.name)) {
            log("body");
            return a.name + await(value("d", "d")) + c.name;
        } finally {
            log("finally");
        }
    }
}
