package cases;

import static cases.support.Trace.log;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.tryJoin;

import dev.pollen.Async;
import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import java.util.concurrent.CancellationException;

public class Input {
    /** Pending until it is cancelled. */
    static final class Never implements Future<Integer> {
        private boolean isCancelled;

        @Override
        public Poll<Integer> poll(Context cx) {
            if (isCancelled) throw new CancellationException("never");
            return Poll.pending();
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }
    }

    @Async
    static String run() {
        try {
            return ""
                    + await(tryJoin(
                            async(() -> {
                                while (true) {
                                    try {
                                        await(new Never());
                                    } catch (CancellationException again) {
                                        log("once more");
                                        if (again.getMessage() == null) return 0;
                                        await(new Never());
                                    }
                                }
                            }),
                            async(() -> {
                                throw new IllegalStateException("failed");
                            })));
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }
}
