package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    interface Source {
        @Async
        int next() throws IOException;

        @Async
        default int sum(int n) throws IOException {
            int sum = 0;
            for (int i = 0; i < n; i++) sum += next();
            return sum;
        }
    }

    record Counting(int[] count) implements Source {
        @Async
        @Override
        public int next() {
            return await(value("counting", ++count[0]));
        }
    }

    abstract static class Base implements Source {
        @Async
        abstract int base();

        @Async
        @Override
        public int next() throws IOException {
            return base() * 10;
        }
    }

    static class Failing extends Base {
        @Async
        @Override
        int base() {
            await(value("failing", 1));
            throw new IllegalStateException("failing");
        }
    }

    @Async
    static String run() throws IOException {
        Source s = new Counting(new int[1]);
        String text = s.sum(2) + " ";
        try {
            return text + new Failing().sum(2);
        } catch (IllegalStateException e) {
            return text + e.getMessage();
        }
    }
}
