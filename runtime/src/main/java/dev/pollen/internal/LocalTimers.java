// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * The timers of an executor with a single thread: a wheel without locks, which the thread drives by its park deadline.
 * Each turn, if {@link #isEmpty} is false, it calls {@link #expire}; before it parks it asks for {@link #nextDeadline}.
 */
public final class LocalTimers extends Timers {
    /** How many timers expire before the thread's other work gets its turn. */
    static final int BATCH = 1024;

    private final LongSupplier clock;
    private final Executor owner;
    private final TimerWheel wheel;

    /**
     * No timers yet.
     *
     * @param clock as {@link System#nanoTime}
     * @param owner runs an action on the owner's thread soon, or drops it if that has ended; called from other threads
     */
    public LocalTimers(LongSupplier clock, Executor owner) {
        this.clock = clock;
        this.owner = owner;
        wheel = new TimerWheel(clock.getAsLong());
    }

    @Override
    public long nanoTime() {
        return clock.getAsLong();
    }

    /** Whether no timer is armed, and no clock need be read. Owner's thread. */
    public boolean isEmpty() {
        return wheel.isEmpty();
    }

    /** When {@link #expire} has work to do, if not empty, by the clock; it may be past. Owner's thread. */
    public long nextDeadline() {
        return wheel.nextDeadline();
    }

    /**
     * Wakes whoever waits for a timer that has expired by {@code now}, in order; a bounded number of them, the others
     * at the next call, for which {@link #nextDeadline} asks at once. Owner's thread.
     */
    public void expire(long now) {
        for (int i = 0; i < BATCH; i++) {
            TimerEntry expired = wheel.takeExpired(now);
            if (expired == null) return;
            expired.fire();
        }
    }

    @Override
    void link(TimerEntry entry) {
        // Only armed timers make the owner read the clock, so an empty wheel may be behind.
        if (wheel.isEmpty()) wheel.takeExpired(clock.getAsLong());
        wheel.arm(entry);
    }

    @Override
    public void disarm(TimerEntry entry) {
        if (Timers.current() == this) wheel.disarm(entry);
        else owner.execute(() -> wheel.disarm(entry));
    }
}
