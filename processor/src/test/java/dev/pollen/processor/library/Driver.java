// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a rewritten method calls: it polls the machine on the spot, also inside of another machine's poll. */
public final class Driver {
    private Driver() {}

    /**
     * Polls to the end.
     *
     * @throws X whatever the future fails with
     */
    public static <T, X extends Throwable> T run(Future<T> future) throws X {
        AtomicBoolean woken = new AtomicBoolean();
        Context context = Context.of(Waker.of(() -> woken.set(true)));
        try {
            for (Poll<T> poll = future.poll(context); ; poll = future.poll(context)) {
                if (poll.isReady()) return poll.value();
                if (!woken.getAndSet(false)) throw new IllegalStateException("pending, and its waker was lost");
            }
        } catch (Throwable failure) {
            throw Driver.<X>unchecked(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable failure) {
        return (X) failure;
    }
}
