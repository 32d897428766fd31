// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import java.util.function.IntConsumer;

/** Does something in each of its steps, and yields between them; gives their number. Cancelled, it stops. */
final class Steps implements Future<Integer> {
    private final int steps;
    private final IntConsumer action;
    private int done;
    private boolean cancelled;
    private Future<?> pause = Futures.ready(null);

    Steps(int steps, IntConsumer action) {
        this.steps = steps;
        this.action = action;
    }

    @Override
    public Poll<Integer> poll(Context cx) throws Exception {
        while (pause.poll(cx).isReady()) {
            action.accept(++done);
            if (done == steps || cancelled) return Poll.ready(done);
            pause = Futures.yieldNow();
        }
        return Poll.pending();
    }

    /** The same, as a text. */
    Poll<String> pollAsText(Context cx) throws Exception {
        Poll<Integer> poll = poll(cx);
        return poll.isReady() ? Poll.ready(poll.value().toString()) : Poll.pending();
    }

    @Override
    public void cancel() {
        cancelled = true;
    }
}
