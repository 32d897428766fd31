// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Keeps requests to cancel from a future that has begun. */
public final class Shield<T extends @Nullable Object> implements Future<T> {
    /** Null once this has ended. */
    private @Nullable Future<T> future;

    private boolean started;
    private boolean refused;

    /** Shields {@code future}. */
    public Shield(Future<T> future) {
        this.future = Shared.view(future);
    }

    @Override
    public Poll<T> poll(Context cx) throws Exception {
        Future<T> waiting = future;
        if (waiting == null) throw new IllegalStateException("shield was polled after it had ended");
        boolean pending = false;
        try {
            if (refused) throw new CancellationException("shield was cancelled before it was polled");
            started = true;
            Poll<T> poll = waiting.poll(cx);
            pending = poll.isPending();
            return poll;
        } finally {
            if (!pending) future = null;
        }
    }

    @Override
    public void cancel() {
        if (!started) refused = true;
    }

    @Override
    public String toString() {
        return "shield(" + future + ")";
    }
}
