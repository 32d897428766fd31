package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    static String join(String a, String b, String c) {
        return a + b + c;
    }

    @Async
    static String turn(int x) {
        return join(eval("a", "a"), switch (x) {
            case 0:
                try {
                    yield await(value("b", "b"));
                } finally {
                    log("finally");
                }
            default:
                try {
                    await(fail("c", new IOException("c")), IOException.class);
                    yield "never";
                } catch (IOException e) {
                    yield e.getMessage() + await(value("d", "d"));
                }
        }, await(value("e", "e")));
    }

    @Async
    static String run() {
        return turn(0) + turn(1);
    }
}
