package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    static String show(String first, Object... rest) {
        return first + Arrays.deepToString(rest);
    }

    @Async
    static String run() {
        String[] texts = {"x", "y"};
        String a = show(await(value("a", "a")), (Object[]) texts) + show("b", (Object) texts) + show("c", null);
        return a + show("d", texts) + show(await(value("b", "e")), null) + show(await(value("c", "f")), texts);
    }
}
