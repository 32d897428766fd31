package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.util.List;

public class Input {
    record Pair<A, B>(A left, B right) {}

    @Async
    static String run() {
        int count = 0;
        for (String _ : List.of("a", "b")) count += await(value("one" + count, 1));
        try {
            await(value("x", "x")).substring(2);
        } catch (IndexOutOfBoundsException _) {
            count += await(value("caught", 10));
        }
        Object o = new Pair<>(1, "r");
        String s = switch (o) {
            case Pair(Integer _, String right) -> right + await(value("right", 1));
            case Pair(_, _), String _ -> "never";
            default -> eval("never", "");
        };
        int _ = await(value("unused", 3));
        log(count);
        return s + count;
    }
}
