package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    static class Resource implements AutoCloseable {
        final String name;

        Resource(String name) {
            this.name = name;
        }

        @Override
        public void close() throws IOException {
            log("close " + name);
            throw new IOException(name);
        }
    }

    @Async
    static String run() {
        String s = "";
        try (Resource a = new Resource(await(value("a", "a")))) {
            s += a.name + await(value("b", "b"));
        } catch (IOException e) {
            s += await(value("c", e.getMessage()));
        } finally {
            s += await(sacred("d", "d"));
        }
        return s;
    }
}
