// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The workers of an executor that have nothing to do, and how many look for something.
 *
 * <p>No task is stranded. Who queues a task does, in this order: (1) write it to a queue, (2) look here whether somebody
 * is searching or idle. A worker that found nothing does: (3) enter here, (4) stop counting as searching, (5) look at all
 * queues again. All five are volatile, so in one order: if 2 finds nobody idle, 3 and so 5 come after 1. If 2 finds
 * somebody searching, then the last of these either comes to 5 after 1, or finds a task, does 4 and looks for more.
 */
final class Idle {
    private final AtomicInteger searching = new AtomicInteger();

    /** Guarded by itself. */
    private final ArrayDeque<MultiExecutor.Loop> workers = new ArrayDeque<>();

    /** The size of {@link #workers}, to be read without its lock. */
    private volatile int count;

    /** Called after a task was queued. */
    void wakeOne() {
        if (count == 0 || searching.get() > 0) return;
        MultiExecutor.Loop woken;
        synchronized (workers) {
            woken = workers.pollFirst();
            if (woken == null) return;
            count = workers.size();
            searching.incrementAndGet(); // on its behalf, before another queues a task
            woken.called = true;
        }
        LockSupport.unpark(woken);
    }

    void startSearch() {
        searching.incrementAndGet();
    }

    /** A searching worker found a task; true if it was the last, and has to call another if there are more. */
    boolean found() {
        return searching.decrementAndGet() == 0;
    }

    /** A searching worker found nothing: it is idle, and has to look once more before it parks. */
    void enter(MultiExecutor.Loop worker) {
        synchronized (workers) {
            workers.addFirst(worker);
            count = workers.size();
        }
        searching.decrementAndGet();
    }

    /** An idle worker goes on unasked; false if it has been called, and counts as searching. */
    boolean leave(MultiExecutor.Loop worker) {
        synchronized (workers) {
            boolean left = workers.remove(worker);
            count = workers.size();
            return left;
        }
    }
}
