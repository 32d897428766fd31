// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Tasks that run on threads of others: a pool, an event loop, the calling thread. */
final class OverExecutor extends SharedExecutor {
    /** What this thread is to run after the task that it runs; null when it runs none. */
    private static final ThreadLocal<@Nullable Queue<Runnable>> AFTERWARDS = new ThreadLocal<>();

    private final Executor threads;

    OverExecutor(Executor threads) {
        this.threads = threads;
    }

    @Override
    void schedule(SharedTask<?> task) {
        try {
            threads.execute(() -> run(task));
        } catch (Throwable rejection) {
            task.refused(rejection);
        }
    }

    @Override
    void scheduleAgain(SharedTask<?> task) {
        schedule(task);
    }

    @Override
    void yielding() {}

    /** Runs it, or leaves it for later on an executor that runs inline, whose stack would grow with each wake. */
    private static void run(SharedTask<?> task) {
        Queue<Runnable> running = AFTERWARDS.get();
        if (running != null) {
            running.add(() -> poll(task));
            return;
        }
        Queue<Runnable> afterwards = new ArrayDeque<>();
        AFTERWARDS.set(afterwards);
        try {
            poll(task);
            for (Runnable next = afterwards.poll(); next != null; next = afterwards.poll()) next.run();
        } finally {
            AFTERWARDS.remove();
        }
    }

    private static void poll(SharedTask<?> task) {
        Task<?> interrupted = Current.task();
        boolean outermost = Polling.enter();
        Current.set(task);
        Budget.begin();
        try {
            task.run();
        } finally {
            Budget.end();
            Current.set(interrupted);
            if (outermost) Polling.exit();
        }
    }

    @Override
    public String toString() {
        return "executor over " + threads;
    }
}
