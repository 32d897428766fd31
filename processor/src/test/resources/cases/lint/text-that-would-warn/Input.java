package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

public class Input {
    @Deprecated
    static int old() {
        return 5;
    }

    static class Resource implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            log("close");
        }
    }

    @SafeVarargs
    static <T> List<T> list(T... xs) {
        return Arrays.asList(xs);
    }

    static int fixed(int x) {
        return x;
    }

    @SuppressWarnings("all")
    @Async
    static String run() throws Exception {
        Integer removed = new Integer(await(value("a", 1)));
        List raw = new ArrayList<String>();
        raw.add((Object) old());
        List<String> unchecked = raw;
        Map.Entry<String, List<String>>[] entries = new Map.Entry[0];
        Input input = new Input();
        int n = input.fixed((int) removed);
        byte b = 1;
        b += 1.5;
        if (n == 1) ;
        int two = await(value("b", 2));
        switch (two) {
            case 2:
                n++;
            default:
                n++;
        }
        try (Resource unused = new Resource()) {
            n += 10;
        }
        Object serial = new Serializable() {
            int x = 1;
        };
        synchronized (removed) {
            n++;
        }
        try {
            n /= 0;
        } catch (ArithmeticException e) {
            n += 100;
        }
        String block = """
            trailing  
            white space
            """;
        Thread.currentThread().getId();
        return raw + " " + n + b + block + list(list(1), list("x")) + await(value("c", entries.length));
    }
}
