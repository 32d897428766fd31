package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    static class Resource implements AutoCloseable {
        private final String name;

        Resource(String name) {
            this.name = name;
            log("open " + name);
        }

        @Override
        public void close() throws IOException {
            log("close " + name);
            if (name.equals("b")) throw new IOException("close " + name);
        }
    }

    @Async
    static String run() {
        String s = await(value("a", "a"));
        try (Resource first = new Resource(s);
                var second = new Resource("b")) {
            s += first.name + second.name;
            throw new IllegalStateException("body");
        } catch (IllegalStateException | IOException e) {
            s += e.getMessage() + e.getSuppressed().length;
        }
        return s + await(value("c", "c"));
    }
}
