package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Function;

public class Input {
    @Async
    static String run() {
        String before = eval("before", "before");
        String after = await(value("a", "after"));
        Function<String, String> f = x -> {
            String inner = before + x;
            return inner + after;
        };
        Runnable r = () -> log(f.apply("!"));
        r.run();
        await(value("b", 1));
        return f.apply("?");
    }
}
