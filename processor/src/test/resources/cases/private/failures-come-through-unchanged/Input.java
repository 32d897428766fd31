package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    private int fail(int x) throws IOException {
        throw new IOException("private " + x);
    }

    private Input self() {
        return null;
    }

    private int field;

    @Async
    String body() {
        String s = "";
        try {
            fail(await(value("a", 1)));
        } catch (IOException e) {
            s += e.getMessage();
        }
        try {
            self().field = await(value("b", 2));
        } catch (NullPointerException e) {
            s += " null";
        }
        try {
            self().fail(await(value("c", 3)));
        } catch (Exception e) {
            s += " " + e.getClass().getSimpleName();
        }
        return s;
    }

    @Async
    static String run() {
        return new Input().body();
    }
}
