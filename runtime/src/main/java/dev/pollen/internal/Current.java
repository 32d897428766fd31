// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Executor;
import org.jspecify.annotations.Nullable;

/** The task that the current thread polls: a field of a {@link Worker}, a thread-local of other threads. */
public final class Current {
    private static final ThreadLocal<@Nullable Task<?>> ELSEWHERE = new ThreadLocal<>();

    private Current() {}

    /** The executor of the running task, or else the shared one. */
    public static Executor executor() {
        Task<?> task = task();
        return task != null ? task.executor() : Executors.shared();
    }

    static @Nullable Task<?> task() {
        return Thread.currentThread() instanceof Worker worker ? worker.task : ELSEWHERE.get();
    }

    /** Makes {@code task} the current one, or nobody. */
    static void set(@Nullable Task<?> task) {
        if (Thread.currentThread() instanceof Worker worker) worker.task = task;
        else if (task == null) ELSEWHERE.remove();
        else ELSEWHERE.set(task);
    }
}
