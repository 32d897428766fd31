package cases;

import dev.pollen.Async;

public class Input {
    @Async
    static void run() {}
}
