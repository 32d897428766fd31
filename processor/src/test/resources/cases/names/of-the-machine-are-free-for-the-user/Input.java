package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int state = 1;
        int result = await(value("a", 2));
        String run = "run", depth = "depth", at = "at", awaited = "awaited";
        int self = 3, owner = 4, call = 5, left = 6, condition = 7, thrown = 8, poll = 9, context = 10;
        int ABI = 11, LIMIT = 12, SUSPENDED = 13, arg1 = 14, pending = 15;
        int sum = left + await(value("b", 100)) + thrown;
        if (condition + await(value("c", 1)) == 8 && pending == 15) sum += poll + context + call;
        return state + result + run + depth + at + awaited + self + owner + sum + ABI + LIMIT + SUSPENDED + arg1;
    }
}
