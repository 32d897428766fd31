// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Waker;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for the end of a task. A task keeps it in one slot, an {@code Object}: null for nobody, a {@link Waker} for
 * the newest awaiter alone, else one of these.
 */
record Joiners(@Nullable Waker waker, JoinFuture<?> futures) {
    /** What the slot holds once {@code waker} has replaced an earlier one. */
    static Object with(@Nullable Object slot, Waker waker) {
        return slot instanceof Joiners joiners ? new Joiners(waker, joiners.futures) : waker;
    }

    /** What the slot holds with {@code future} added. */
    static Object with(@Nullable Object slot, JoinFuture<?> future) {
        if (slot instanceof Joiners joiners) {
            future.next = joiners.futures;
            return new Joiners(joiners.waker, future);
        }
        future.next = null;
        return new Joiners((Waker) slot, future);
    }

    /** Tells those in the slot of {@code task}, which has ended. */
    static void tell(@Nullable Object slot, Task<?> task) {
        if (slot == null) return;
        if (slot instanceof Waker waker) {
            wake(waker);
            return;
        }
        Joiners joiners = (Joiners) slot;
        for (JoinFuture<?> future = joiners.futures; future != null; future = future.next) {
            future.completeWith(task.outcome());
        }
        if (joiners.waker != null) wake(joiners.waker);
    }

    private static void wake(Waker waker) {
        try {
            waker.wake();
        } catch (Throwable failure) {
            Uncaught.log("a waker threw", failure);
        }
    }
}
