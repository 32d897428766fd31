package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        boolean z = true;
        byte b = -1;
        short s = -2;
        char c = '\uFFFF';
        int i = Integer.MIN_VALUE;
        long l = Long.MAX_VALUE;
        float f = -0.0f;
        double d = Double.NaN;
        await(value("a", 1));
        z = !z;
        b--;
        s--;
        c--;
        i--;
        l++;
        await(value("b", 1));
        return z + " " + b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d + " " + 1 / f;
    }
}
