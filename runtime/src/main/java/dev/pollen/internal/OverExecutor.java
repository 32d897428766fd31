// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that run on threads of others: a pool, an event loop, the calling thread. What is handed over does not say which
 * task to poll; it polls the one that has waited longest, whatever the order in which a pool does what it was given (a
 * ForkJoinPool does the newest first, and a task that yields would keep all others out).
 */
final class OverExecutor extends SharedExecutor {
    /** What this thread is to run after the task that it runs; null when it runs none. */
    private static final ThreadLocal<@Nullable Queue<Runnable>> AFTERWARDS = new ThreadLocal<>();

    private final Executor threads;

    /** Tasks that were handed over; never more than hand-overs to come. */
    private final Queue<SharedTask<?>> waiting = new ConcurrentLinkedQueue<>();

    private final Runnable handOver = this::run;
    private final Runnable pollNext = this::pollNext;

    OverExecutor(Executor threads) {
        super(Integer.MAX_VALUE); // nobody knows
        this.threads = threads;
    }

    @Override
    void schedule(SharedTask<?> task) {
        try {
            waiting.add(task);
            threads.execute(handOver);
        } catch (Throwable rejection) {
            waiting.remove(task);
            task.refused(rejection); // nothing happens if an earlier hand-over has come to it
        }
    }

    @Override
    void scheduleAgain(SharedTask<?> task) {
        schedule(task);
    }

    @Override
    void yielding() {}

    /** Polls, or leaves that for later on an executor that runs inline, whose stack would grow with each wake. */
    private void run() {
        Queue<Runnable> running = AFTERWARDS.get();
        if (running != null) {
            running.add(pollNext);
            return;
        }
        Queue<Runnable> afterwards = new ArrayDeque<>();
        AFTERWARDS.set(afterwards);
        try {
            pollNext();
            for (Runnable next = afterwards.poll(); next != null; next = afterwards.poll()) next.run();
        } finally {
            AFTERWARDS.remove();
        }
    }

    private void pollNext() {
        SharedTask<?> next = waiting.poll();
        if (next == null) return; // it was given one hand-over, and ran it twice
        Task<?> interrupted = Current.task();
        boolean outermost = Polling.enter();
        Current.set(next);
        Budget.begin();
        try {
            next.run();
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
