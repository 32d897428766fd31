package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;

public class Input {
    @Async
    static String run() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int turn = i;
            class Turn {
                int calls;

                @Override
                public String toString() {
                    return turn + "." + calls++;
                }
            }
            Turn early = new Turn();
            await(value("a" + i, 1));
            all.add(early);
            all.add(new Turn());
            early.calls = 7;
        }
        await(value("b", 1));
        return all + " " + all;
    }
}
