// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A task that was spawned. As a future it is ready when the task has ended, clean-up included, and gives its value, its
 * failure, or {@link java.util.concurrent.CancellationException} if it ended cancelled. Dropping the handle leaves the
 * task running.
 *
 * <p>Like any future it has one awaiter at a time, of whom the newest is woken; for several see {@link
 * #toCompletableFuture} and {@code Futures.shared}. The other methods may be called from any thread, at any time.
 *
 * @param <T> the type of the value
 */
public interface JoinHandle<T extends @Nullable Object> extends Future<T> {
    /**
     * Asks the task to end early. Not yet started, nothing of it runs; else it meets the request at its next suspension,
     * cleans up and ends as it will. On a task that has ended it does nothing, nor does asking again.
     */
    void abort();

    /** Whether the task has ended, in whatever way; what it wrote is then seen by the caller. */
    boolean isFinished();

    /**
     * A CompletableFuture of its own at each call, which completes when the task ends; cancelling it aborts the task. What
     * depends on it runs on the thread that ends the task, so it should not block.
     */
    CompletableFuture<T> toCompletableFuture();

    /** The same as {@link #abort}. */
    @Override
    default void cancel() {
        abort();
    }
}
