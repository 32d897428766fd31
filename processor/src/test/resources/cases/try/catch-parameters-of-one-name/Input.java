package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

public class Input {
    @Async
    static String run() {
        String s = "";
        try {
            await(fail("a", new IOException("a")));
        } catch (Exception e) {
            s += await(value("x", e.getMessage()));
            Function<String, String> f = t -> {
                try {
                    throw new IllegalStateException(t);
                } catch (IllegalStateException inner) {
                    return inner.getMessage() + e.getMessage();
                }
            };
            s += f.apply("i");
        }
        try {
            await(fail("b", new IOException("b")));
        } catch (Throwable e) {
            s += await(value("y", e.getMessage()));
        }
        for (Exception e : List.of(new IOException("l"))) s += await(value("z", e.getMessage()));
        return s;
    }
}
