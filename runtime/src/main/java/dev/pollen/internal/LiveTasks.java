// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a shared executor that have not ended, kept reachable, and found to be cancelled at the end. Doubly linked
 * lists through the tasks, a lock for each; a thread adds to one of them.
 */
final class LiveTasks {
    private final Stripe[] stripes;
    private final Runnable whenOver;

    /** No task starts any more. Set before the stripes are looked through; so each task is met there, or sees this. */
    private volatile boolean closing;

    /** Nothing is added any more. Written with all locks held, read with one. */
    private boolean over;

    /** No tasks yet; the number of stripes is a power of two, at most 64. */
    LiveTasks(int stripes, Runnable whenOver) {
        this.stripes = new Stripe[stripes];
        this.whenOver = whenOver;
        for (int i = 0; i < stripes; i++) this.stripes[i] = new Stripe();
    }

    /** Adds a task that nobody else knows of yet; false if this is over. */
    boolean add(SharedTask<?> task) {
        byte number = (byte) (Thread.currentThread().getId() & (stripes.length - 1));
        Stripe stripe = stripes[number];
        task.stripe = number;
        synchronized (stripe) {
            if (over) return false;
            SharedTask<?> newest = stripe.newest;
            task.older = newest;
            if (newest != null) newest.newer = task;
            stripe.newest = task;
        }
        if (closing) task.recordCancel();
        return true;
    }

    void remove(SharedTask<?> task) {
        Stripe stripe = stripes[task.stripe];
        boolean last;
        synchronized (stripe) {
            SharedTask<?> newer = task.newer;
            SharedTask<?> older = task.older;
            if (newer != null) newer.older = older;
            else stripe.newest = older;
            if (older != null) older.newer = newer;
            task.newer = null;
            task.older = null;
            last = stripe.newest == null;
        }
        if (last && closing) endIfEmpty();
    }

    /** Cancels all tasks and those added from now on; this is over when all have been removed. */
    void close() {
        if (closing) return;
        closing = true;
        for (Stripe stripe : stripes) {
            // Outside the lock: an abort may poll the task at once, on an executor that runs what it is given.
            for (SharedTask<?> task : stripe.all()) task.abort();
        }
        endIfEmpty();
    }

    private void endIfEmpty() {
        if (endIfEmpty(0)) whenOver.run();
    }

    /** With the locks of the stripes before {@code from} held; true if this ended it. */
    private boolean endIfEmpty(int from) {
        if (from < stripes.length) {
            synchronized (stripes[from]) {
                return stripes[from].newest == null && endIfEmpty(from + 1);
            }
        }
        if (over) return false;
        over = true;
        return true;
    }

    private static final class Stripe {
        @Nullable SharedTask<?> newest;

        synchronized List<SharedTask<?>> all() {
            List<SharedTask<?>> all = new ArrayList<>();
            for (SharedTask<?> task = newest; task != null; task = task.older) all.add(task);
            return all;
        }
    }
}
