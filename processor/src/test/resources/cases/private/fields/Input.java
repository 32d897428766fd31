package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    private int count = 1;
    private static String text = "t";
    private final int[] array = {1, 2};
    private Integer boxed = 5;

    @Async
    String body() {
        int a = count + (count = await(value("a", 10))) + count;
        count += await(value("b", 100));
        int b = count++ + ++count;
        text += await(value("c", "u"));
        array[await(value("d", 1))]++;
        this.count--;
        boxed *= 2;
        boxed++;
        Supplier<Integer> later = () -> count++ * 1000 + array[1];
        return a + " " + b + " " + text + " " + later.get() + " " + count + " " + boxed;
    }

    @Async
    static String run() {
        text = "t";
        return new Input().body();
    }
}
