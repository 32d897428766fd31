package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncCloseable;
import dev.pollen.AsyncIterable;

public class Input {
    interface Rows extends AsyncIterable<String>, AsyncCloseable {
        @Override
        void close();
    }

    @Async
    static int all(Rows rows) {
        Runnable lambda = () -> {
            for (String row : rows) System.out.println(row);
            try (rows) {
                System.out.println("open");
            }
        };
        Object anonymous = new Object() {
            @Override
            public String toString() {
                try (Rows open = rows) {
                    return open.iterator().next();
                }
            }
        };
        synchronized (rows) {
            for (String row : rows) System.out.println(row);
            try (Rows open = rows) {
                System.out.println("open");
            }
            Runnable inner = () -> rows.forEach(System.out::println);
        }
        return await(value("a", 1));
    }

    @Async
    static int run() {
        return await(value("b", 1));
    }
}
