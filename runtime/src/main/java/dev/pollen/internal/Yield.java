// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Pending exactly once. */
public final class Yield implements Future<@Nullable Void> {
    private static final byte FRESH = 0;
    private static final byte PENDING = 1;
    private static final byte CANCELLED = 2;
    private static final byte ENDED = 3;

    private byte state;

    @Override
    @SuppressWarnings("NullAway") // null is what there is of Void
    public Poll<@Nullable Void> poll(Context cx) {
        switch (state) {
            case FRESH -> {
                state = PENDING;
                Waker waker = cx.waker();
                if (waker instanceof Task<?> task) task.wakeLater();
                else if (waker instanceof LaterWaker later) later.wakeLater();
                else waker.wake();
                return Poll.pending();
            }
            case PENDING -> {
                state = ENDED;
                return Poll.ready(null);
            }
            case CANCELLED -> {
                state = ENDED;
                throw new CancellationException("yieldNow was cancelled");
            }
            default -> throw new IllegalStateException("yieldNow was polled after it had ended");
        }
    }

    @Override
    public void cancel() {
        if (state != ENDED) state = CANCELLED;
    }

    @Override
    public String toString() {
        return "yieldNow";
    }
}
