package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        int[] xs = new int[3];
        int result = await(value("array", xs))[await(value("index", 2))] = await(value("value", 5));
        await(value("array2", xs))[await(value("index2", 2))] -= await(value("value2", 1));
        return result + Arrays.toString(xs);
    }
}
