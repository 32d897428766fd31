package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.race;

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
        Future<String> slow = async(() -> {
            try {
                return "slow" + await(new Never());
            } catch (CancellationException e) {
                log("cancelled");
                throw e;
            } finally {
                log("closing");
                await(sacred("b", 1));
                log("closed");
            }
        });
        String won = await(race(slow, async(() -> "quick")));
        return won + " and " + await(value("c", 1));
    }
}
