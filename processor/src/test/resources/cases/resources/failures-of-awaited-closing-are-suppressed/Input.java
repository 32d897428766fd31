package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.sacredFail;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncCloseable;
import dev.pollen.Future;
import java.io.IOException;

public class Input {
    record Resource(String name) implements AsyncCloseable {
        @Override
        public Future<Void> closeAsync() {
            if (name.equals("c")) throw new IllegalArgumentException("no future");
            return sacredFail("closed " + name, new IOException(name));
        }
    }

    @Async
    static int run() throws Exception {
        Resource nothing = null;
        try (Resource a = new Resource("a");
                nothing;
                Resource b = new Resource("b");
                Resource c = new Resource("c")) {
            return (int) await(fail("body", new IllegalStateException("body")));
        }
    }
}
