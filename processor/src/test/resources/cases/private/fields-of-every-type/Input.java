package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;

public class Input {
    private boolean z;
    private byte b = 1;
    private short s = 2;
    private char c = 'c';
    private long l = 3;
    private float f = 1.5f;
    private double d = 2.5;
    private List<String> list = new ArrayList<>();
    private volatile int v = 4;

    @Async
    String body() {
        z |= await(value("a", true));
        b += 200;
        s *= await(value("b", 3));
        c++;
        l >>= 1;
        f -= await(value("c", 1));
        d /= f;
        list.add("x");
        (list = new ArrayList<>(list)).add(await(value("d", "y")));
        v += await(value("e", 1));
        return z + " " + b + " " + s + " " + c + " " + l + " " + f + " " + d + " " + list + " " + v++ + v;
    }

    @Async
    static String run() {
        return new Input().body();
    }
}
