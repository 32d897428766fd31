// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The daemon thread that drives the timers of all threads that have none of their own. It starts with the first timer,
 * ends when there has been none for a while, and starts again.
 */
final class TimerThread implements Runnable {
    private static final long KEEP_ALIVE = TimeUnit.SECONDS.toNanos(10);

    private final LockedTimers timers = new LockedTimers(System::nanoTime, this::rouse);

    private @Nullable Thread thread;

    /** Whether a timer was armed that the thread may not know. */
    private boolean roused;

    private TimerThread() {}

    private static final class Shared {
        static final TimerThread INSTANCE = new TimerThread();
    }

    static LockedTimers shared() {
        return Shared.INSTANCE.timers;
    }

    private synchronized void rouse() {
        roused = true;
        if (thread != null) {
            LockSupport.unpark(thread);
            return;
        }
        Thread started = new Thread(null, this, "pollen-timer", 0, false);
        started.setDaemon(true);
        started.setContextClassLoader(null);
        started.start();
        thread = started;
    }

    @Override
    public void run() {
        long wait;
        do {
            wait = expire();
            if (wait == Long.MAX_VALUE) {
                LockSupport.parkNanos(this, KEEP_ALIVE);
                wait = expire();
            } else {
                LockSupport.parkNanos(this, wait);
            }
        } while (wait < Long.MAX_VALUE || stays());
    }

    private long expire() {
        synchronized (this) {
            // Whoever roused has armed before, so that the timers below are seen.
            roused = false;
        }
        return timers.expire();
    }

    /** Ends this thread unless somebody counts on it: whoever rouses from now on starts another. */
    private synchronized boolean stays() {
        if (!roused) thread = null;
        return roused;
    }
}
