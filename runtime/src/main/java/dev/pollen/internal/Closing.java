// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Waits until an executor is closed. */
final class Closing implements Future<@Nullable Void> {
    private @Nullable TaskExecutor executor;
    private boolean registered;
    private boolean cancelled;

    /** Read by the thread that ends the closing, after it has published that; replaced before that is looked at. */
    private volatile @Nullable Waker waker;

    Closing(TaskExecutor executor) {
        this.executor = executor;
    }

    @Override
    @SuppressWarnings("NullAway") // null is what there is of Void
    public Poll<@Nullable Void> poll(Context cx) {
        TaskExecutor closing = executor;
        if (closing == null) throw new IllegalStateException("closeAsync was polled after it had ended");
        if (cancelled) {
            end();
            throw new CancellationException("closeAsync was cancelled");
        }
        waker = cx.waker();
        if (!registered) {
            registered = true;
            closing.startClose();
            closing.closed.whenComplete((nothing, never) -> wake());
        }
        if (!closing.closed.isDone()) return Poll.pending();
        end();
        return Poll.ready(null);
    }

    private void wake() {
        Waker newest = waker;
        if (newest != null) newest.wake();
    }

    private void end() {
        executor = null;
        waker = null;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public String toString() {
        return "closeAsync";
    }
}
