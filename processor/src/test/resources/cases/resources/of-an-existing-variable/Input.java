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
        }

        @Override
        public void close() {
            log("close " + name);
        }
    }

    final Resource field = new Resource("field");

    @Async
    String body(Resource parameter) {
        final Resource local = new Resource(await(value("a", "local")));
        try (local;
                parameter;
                this.field) {
            return local.name + await(value("b", "b"));
        }
    }

    @Async
    static String run() {
        return new Input().body(new Resource("parameter"));
    }
}
