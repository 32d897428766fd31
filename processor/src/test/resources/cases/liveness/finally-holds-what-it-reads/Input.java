package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacredReleasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int once(int how) throws IOException {
        Object kept = tracked("kept" + how, new Object());
        Object before = tracked("before" + how, new Object());
        try {
            Object inside = tracked("inside" + how, new Object());
            await(value("a" + how, before));
            log(before);
            log(inside);
            if (how == 0) return 1;
            throw new IOException("one");
        } finally {
            await(sacredReleasing("b" + how, 1, "before" + how, "inside" + how));
            log(kept);
            await(sacredReleasing("c" + how, 1, "kept" + how));
        }
    }

    @Async
    static int run() {
        int sum = 0;
        try {
            sum += once(0);
            sum += once(1);
        } catch (IOException e) {
            sum += 10;
        }
        return sum;
    }
}
