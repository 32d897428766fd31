package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Iterator;

public class Input {
    static Iterable<String> broken() {
        return () -> {
            log("iterator");
            return new Iterator<>() {
                int count = 0;

                @Override
                public boolean hasNext() {
                    log("hasNext");
                    return true;
                }

                @Override
                public String next() {
                    log("next");
                    if (count == 1) throw new IllegalStateException("broken");
                    return "x" + count++;
                }
            };
        };
    }

    @Async
    static int run() {
        int n = 0;
        try {
            for (String s : broken()) n += await(value(s, 1));
        } catch (IllegalStateException e) {
            log(e);
            return n + await(value("caught", 10));
        }
        return -1;
    }
}
