// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/**
 * Whether the current thread is inside a poll, where blocking is refused. A {@link Worker} always counts as inside: what
 * else runs on it, wakers and dependents of a CompletableFuture, must not block it either.
 */
public final class Polling {
    private static final ThreadLocal<@Nullable Boolean> INSIDE = new ThreadLocal<>();

    private Polling() {}

    /** Marks the thread as polling; true if it was not, and then the caller calls {@link #exit} at the end. */
    public static boolean enter() {
        if (isInside()) return false;
        INSIDE.set(true);
        return true;
    }

    /** The outermost poll of this thread is over. */
    public static void exit() {
        INSIDE.remove();
    }

    /** Whether this thread is inside a poll. */
    public static boolean isInside() {
        return Thread.currentThread() instanceof Worker || INSIDE.get() != null;
    }
}
