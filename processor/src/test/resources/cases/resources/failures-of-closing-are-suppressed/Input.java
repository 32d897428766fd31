package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.Arrays;

public class Input {
    static class Resource implements AutoCloseable {
        final String name;

        Resource(String name) throws IOException {
            log("open " + name);
            if (name.equals("c")) throw new IOException("open c");
            this.name = name;
        }

        @Override
        public void close() throws IOException {
            log("close " + name);
            throw new IOException("close " + name);
        }
    }

    @Async
    static int run() throws IOException {
        try (Resource a = new Resource("a")) {
            await(value("a", 1));
        } catch (IOException e) {
            log(e);
        }
        try (Resource a = new Resource("a");
                Resource b = new Resource("b")) {
            await(fail("b", new IOException("body")), IOException.class);
        } catch (IOException e) {
            log(e + " " + Arrays.toString(e.getSuppressed()));
            await(value("c", 1));
        }
        try (Resource a = new Resource("a");
                Resource c = new Resource(await(value("d", "c")))) {
            log("never");
        }
        return 1;
    }
}
