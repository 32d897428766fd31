// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread drives all tasks. What is here is that thread's own, except where it is said; other threads reach it through
 * the inbox.
 */
final class SingleExecutor extends TaskExecutor {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The fewest polls in a turn, if there are that many. */
    private static final int TURN = 61;

    final TaskQueue ready = new TaskQueue();

    /** The newest task that has not ended; the list keeps tasks reachable, and finds them for {@link #close}. */
    private @Nullable LocalTask<?> live;

    private boolean closing;

    /** Nothing is spawned or posted any more. */
    private boolean over;

    private final String name = "pollen-single-" + COUNT.incrementAndGet();

    private final Loop worker = new Loop();

    /** The worker's. */
    final Inbox inbox = worker.inbox;

    /** Guarded by this, and read without: the worker runs, or never will. */
    private volatile boolean started;

    SingleExecutor() {
        super(1);
    }

    boolean isWorker() {
        return Thread.currentThread() == worker;
    }

    @Override
    <T extends @Nullable Object> Task<T> create(Future<T> future) {
        return new LocalTask<>(this, future);
    }

    @Override
    void start(Task<?> task) {
        LocalTask<?> local = (LocalTask<?>) task;
        if (isWorker()) {
            if (over) throw rejected(task);
            hold(local);
            local.wake();
        } else {
            start();
            local.posted();
            if (!inbox.post(local)) throw rejected(task);
        }
    }

    private void start() {
        if (started) return;
        synchronized (this) {
            if (started) return;
            worker.start(); // first: should that fail, the next task tries again
            started = true;
        }
    }

    @Override
    void startClose() {
        synchronized (this) {
            if (!started) {
                started = true;
                inbox.tryClose();
                closed.complete(null);
                return;
            }
        }
        inbox.post(Inbox.posting(this::cancelAll));
    }

    private void cancelAll() {
        closing = true;
        for (LocalTask<?> task = live; task != null; task = task.older) task.abort();
    }

    /** Holds a task until it ends; again does nothing. */
    void hold(LocalTask<?> task) {
        if (task.newer != null || task == live) return;
        LocalTask<?> newest = live;
        task.older = newest;
        if (newest != null) newest.newer = task;
        live = task;
        if (closing) task.recordCancel();
    }

    /** Lets go of a task that has ended. */
    void drop(LocalTask<?> task) {
        ready.forget(task);
        LocalTask<?> newer = task.newer;
        LocalTask<?> older = task.older;
        if (newer != null) newer.older = older;
        else live = older;
        if (older != null) older.newer = newer;
        task.newer = null;
        task.older = null;
    }

    @Override
    public String toString() {
        return name;
    }

    /** The worker. */
    private final class Loop extends Worker {
        private final LocalTimers wheel =
                new LocalTimers(System::nanoTime, action -> inbox.post(Inbox.posting(action)));

        private final Spin spin = new Spin(1, 64_000);
        private final BooleanSupplier mail = inbox::hasMail;

        Loop() {
            super(name);
            timers = wheel;
        }

        @Override
        public void run() {
            while (!over) {
                try {
                    turn();
                    if (ready.isEmpty()) idle();
                } catch (Throwable failure) {
                    task = null;
                    Uncaught.log(name + " goes on after a failure of its own", failure);
                }
            }
            closed.complete(null);
        }

        /** The queue as found, or a little more; then what came in from outside, and timers. */
        private void turn() {
            for (int polls = Math.max(ready.size(), TURN); polls > 0; polls--) {
                LocalTask<?> next = ready.poll();
                if (next == null) break;
                if (task != next) task = next;
                budget = Budget.PER_POLL;
                next.run();
                Thread.interrupted(); // a flag that one task left must not meet the next
            }
            task = null;
            inbox.deliver();
            if (!wheel.isEmpty()) wheel.expire(System.nanoTime());
        }

        private void idle() {
            if (closing && live == null) {
                over = inbox.tryClose();
                return;
            }
            ready.shrink();
            long start = System.nanoTime();
            if (!spin.until(mail, untilDeadline())) inbox.park(untilDeadline());
            spin.waitedSince(start);
        }

        private long untilDeadline() {
            return wheel.isEmpty() ? Long.MAX_VALUE : Math.max(0, wheel.nextDeadline() - System.nanoTime());
        }
    }
}
