package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.sacredFail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncCloseable;
import dev.pollen.Future;
import java.io.IOException;

public class Input {
    record Resource(String name, boolean fails) implements AsyncCloseable {
        @Override
        public Future<Void> closeAsync() {
            log("close " + name);
            return fails ? sacredFail("closed " + name, new IOException(name)) : sacred("closed " + name, null);
        }
    }

    @Async
    static String run() throws Exception {
        String s = "";
        try (Resource a = new Resource("a", false);
                Resource b = new Resource("b", true)) {
            s += await(value("body", "body"));
        } catch (IOException e) {
            s += e.getMessage();
        }
        for (int i = 0; ; i++) {
            try (var c = new Resource("c" + i, false)) {
                if (i == 0) continue;
                return s + c.name;
            }
        }
    }
}
