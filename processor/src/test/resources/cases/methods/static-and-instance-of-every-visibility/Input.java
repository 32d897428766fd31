package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int x = 1;

    @Async
    public final int a() {
        return x + await(value("a", 10));
    }

    @Async
    protected int b() {
        x++;
        return a() + await(value("b", 20));
    }

    @Async
    private int c() {
        return b() + x;
    }

    @Async
    private static int d(int y) {
        return await(value("d", y));
    }

    @Async
    static int run() {
        Input input = new Input();
        return input.c() + d(100) + new Input().a();
    }
}
