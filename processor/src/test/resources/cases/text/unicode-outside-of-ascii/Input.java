package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String größe = await(value("ä", "ö"));
        int числа = 1 + await(value("b", 2)); // ☃
        String smile = "\uD83D\uDE00😀";
        return größe + числа + smile + await(value("c", smile));
    }
}
