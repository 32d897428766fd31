// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import static java.util.Objects.requireNonNull;

/**
 * Tells whoever polls a future to poll it again. It may be kept, copied and called from any thread, at any time, any
 * number of times, also after the task has ended. User code may implement it.
 */
public interface Waker {
    /**
     * Asks for another poll. What was written before this call is seen by the next poll, also when the task was already
     * scheduled. Does not throw.
     */
    void wake();

    /**
     * Whether waking {@code other} wakes the same task, so that a future may keep the waker it has.
     *
     * @return by default, whether the two are the same object
     */
    default boolean willWake(Waker other) {
        return this == other;
    }

    /** A waker that runs {@code action} at each wake, on the waking thread. */
    static Waker of(Runnable action) {
        requireNonNull(action, "action");
        return action::run;
    }
}
