package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Resource implements AutoCloseable {
        final int number;

        Resource(int number) {
            this.number = number;
        }

        @Override
        public void close() {
            log("close " + number);
        }
    }

    @Async
    static String run() {
        String s = "";
        for (int i = 0; i < 4; i++) {
            try (Resource r = new Resource(i)) {
                if (i == 0) continue;
                s += await(value("a" + i, r.number));
                if (i == 2) break;
            }
            s += "|";
        }
        try (Resource r = new Resource(9)) {
            if (await(value("b", true))) return s + r.number;
        }
        return "never";
    }
}
