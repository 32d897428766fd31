package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Iterator;

public class Input {
    @Async
    static String run() {
        int base = await(value("a", 1));
        Iterator<Integer> numbers = new Iterator<>() {
            private int next = base;

            @Override
            public boolean hasNext() {
                return next < base + 2;
            }

            @Override
            public Integer next() {
                return next++;
            }
        };
        String s = "";
        while (numbers.hasNext()) s += numbers.next() + await(value("b", ","));
        return s;
    }
}
