// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Waker;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Timers that many threads arm and one drives: a wheel behind a lock. No waker is called, and no clock read, under the
 * lock.
 */
public final class LockedTimers extends Timers {
    private static final int BATCH = 64;

    private final LongSupplier clock;
    private final Runnable rouse;
    private final ReentrantLock lock = new ReentrantLock();
    private final TimerWheel wheel;

    /** Whether the driver is to be told of entries; it is not while it works, since it looks again before it waits. */
    private boolean waiting = true;

    /** When the waiting driver will look again; without meaning if {@link #forever}. */
    private long alarm;

    private boolean forever = true;

    /**
     * No timers yet.
     *
     * @param clock as {@link System#nanoTime}
     * @param rouse makes the driver call {@link #expire} and ask again when to wait for; from any thread
     */
    public LockedTimers(LongSupplier clock, Runnable rouse) {
        this.clock = clock;
        this.rouse = rouse;
        wheel = new TimerWheel(clock.getAsLong());
    }

    @Override
    public long nanoTime() {
        return clock.getAsLong();
    }

    /** How many timers are armed. */
    public int size() {
        lock.lock();
        try {
            return wheel.size();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Called by the driver: wakes whoever waits for a timer that has expired by now, in order.
     *
     * @return how many nanoseconds the driver may wait until it calls again, unless it is roused; none is less than 1;
     *     {@link Long#MAX_VALUE} while nothing is armed
     */
    public long expire() {
        @Nullable Waker[] batch = new Waker[BATCH];
        while (true) {
            long now = clock.getAsLong();
            int expired = 0;
            long wait = 0;
            lock.lock();
            try {
                waiting = false;
                TimerEntry entry;
                while (expired < BATCH && (entry = wheel.takeExpired(now)) != null) batch[expired++] = entry.signal();
                if (expired < BATCH) wait = prepareToWait(now);
            } finally {
                lock.unlock();
            }
            for (int i = 0; i < expired; i++) {
                Wakers.wake(batch[i]);
                batch[i] = null;
            }
            if (wait > 0) return wait;
        }
    }

    private long prepareToWait(long now) {
        waiting = true;
        forever = wheel.isEmpty();
        if (forever) return Long.MAX_VALUE;
        alarm = wheel.nextDeadline();
        return Math.max(1, alarm - now);
    }

    @Override
    void link(TimerEntry entry) {
        boolean earlier;
        lock.lock();
        try {
            wheel.arm(entry);
            earlier = waiting && (forever || wheel.nextDeadline() - alarm < 0);
            if (earlier) waiting = false;
        } finally {
            lock.unlock();
        }
        if (earlier) rouse.run();
    }

    @Override
    public void disarm(TimerEntry entry) {
        lock.lock();
        try {
            wheel.disarm(entry);
        } finally {
            lock.unlock();
        }
    }
}
