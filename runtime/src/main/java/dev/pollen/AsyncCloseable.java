// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import org.jspecify.annotations.Nullable;

/**
 * A resource whose closing may wait. In an {@link Async} method run as a future, {@code try (resource)} awaits {@link
 * #closeAsync()}, and a cancelled task waits for it as for a {@code finally} block; run natively it calls {@link
 * #close()}, which blocks. Both have to do the same.
 */
public interface AsyncCloseable extends AutoCloseable {
    /** A future that closes this; lazy, like all of them. */
    Future<@Nullable Void> closeAsync();

    /**
     * Closes, and blocks until that is done.
     *
     * @throws Exception what {@link #closeAsync()} fails with
     * @throws IllegalStateException inside a poll, where blocking is refused
     */
    @Override
    default void close() throws Exception {
        Futures.await(closeAsync());
    }
}
