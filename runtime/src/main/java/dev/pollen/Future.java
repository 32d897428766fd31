// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import org.jspecify.annotations.Nullable;

/**
 * A value that may not be there yet, computed by being polled (after Rust's {@code Future}). It is lazy: nothing
 * happens before the first poll.
 *
 * <p>One thread polls at a time, and whoever polls gives happens-before from one poll to the next. Most code never calls
 * {@link #poll}: it awaits a future in an {@link Async} method, or hands it to {@link Executor#spawn}.
 *
 * @param <T> the type of the value
 */
public interface Future<T extends @Nullable Object> {
    /**
     * Goes on with the work. Failing is throwing.
     *
     * @param cx holds the waker that this future calls once polling again is worthwhile; the newest waker counts
     * @return ready with the value, or pending if a wake will follow
     * @throws IllegalStateException if an earlier poll was ready or failed
     * @throws Exception what the future failed with
     */
    Poll<T> poll(Context cx) throws Exception;

    /**
     * Asks the future to end early. It is a request: the caller polls once more without waiting for a wake and goes on
     * polling until the future is ready, so that clean-up may itself await. A future never polled fails at its next
     * poll with {@link java.util.concurrent.CancellationException}; on one that is ready it does nothing, nor does
     * asking again. Called by whoever polls, under the same happens-before as {@link #poll}. By default the request is
     * ignored.
     */
    default void cancel() {}
}
