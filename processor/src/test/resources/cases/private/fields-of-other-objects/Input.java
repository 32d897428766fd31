package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private int x = 1;
    private Input next;

    static class Nested {
        private long y = 7;
        private static int z = 3;
    }

    @Async
    static String run() {
        Input first = new Input();
        first.next = new Input();
        first.next.x = await(value("a", 5));
        first.next.x += first.x++ + await(value("b", 10));
        Nested nested = new Nested();
        nested.y <<= await(value("c", 2));
        long old = nested.y--;
        Nested.z -= await(value("d", 1));
        return first.x + " " + first.next.x + " " + nested.y + " " + old + " " + Nested.z;
    }
}
