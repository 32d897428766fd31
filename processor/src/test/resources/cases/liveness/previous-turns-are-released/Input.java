package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Object last = null;
        for (int i = 0; i < 3; i++) {
            Object turn = tracked("turn" + i, new Object());
            Object seen = last;
            last = turn;
            if (i == 2) await(releasing("a", 1, "turn0"));
            log(seen == turn);
        }
        last = null;
        await(releasing("b", 1, "turn1", "turn2"));
        Object[] array = {tracked("x", new Object()), tracked("y", new Object())};
        int n = 0;
        for (Object each : array) {
            array = null;
            n += await(value("c" + n, 1));
            log(each);
        }
        return await(releasing("d", 1, "x", "y"));
    }
}
