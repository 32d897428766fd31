package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.io.IOException;

public class Input {
    interface Source {
        @Async
        default int next() throws IOException {
            return await(value("default", 1));
        }
    }

    abstract static class Template implements Source {
        @Async
        @Override
        public abstract int next() throws IOException;

        @Async
        final int all() throws IOException {
            return next() * 10 + next();
        }
    }

    static class Concrete extends Template {
        int count;

        @Async
        @Override
        public int next() throws IOException {
            if (count == 2) throw new IOException("end");
            return await(value("concrete", ++count));
        }
    }

    @Async
    static String run() {
        Template t = new Concrete();
        try {
            int all = t.all();
            return all + " " + t.all();
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
