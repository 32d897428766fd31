// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Context;
import org.jspecify.annotations.Nullable;

/**
 * How many times a task may find a leaf of the library ready in one poll, on our executors: a loop whose awaits are always
 * ready would else never let its thread go. Not for {@code ready} and {@code failed}, which wait for nothing.
 */
public final class Budget {
    static final int PER_POLL = 128;

    /** For the threads of others. */
    private static final ThreadLocal<int @Nullable []> ELSEWHERE = new ThreadLocal<>();

    private Budget() {}

    /**
     * Called by a leaf that would be ready, before it changes anything.
     *
     * @return false if the budget is used up; then the task has been woken, and the leaf answers pending
     */
    public static boolean spend(Context cx) {
        if (Thread.currentThread() instanceof Worker worker) {
            if (worker.task == null || --worker.budget >= 0) return true;
        } else {
            int[] left = ELSEWHERE.get();
            if (left == null || --left[0] >= 0) return true;
        }
        cx.waker().wake();
        return false;
    }

    /** Whether a leaf has found the budget used up in this poll: a combinator then leaves its other children for later. */
    public static boolean isExceeded() {
        if (Thread.currentThread() instanceof Worker worker) return worker.task != null && worker.budget < 0;
        int[] left = ELSEWHERE.get();
        return left != null && left[0] < 0;
    }

    /** A poll of a task begins on this thread. */
    static void begin() {
        if (Thread.currentThread() instanceof Worker worker) worker.budget = PER_POLL;
        else ELSEWHERE.set(new int[] {PER_POLL});
    }

    /** It is over. */
    static void end() {
        if (!(Thread.currentThread() instanceof Worker)) ELSEWHERE.remove();
    }
}
