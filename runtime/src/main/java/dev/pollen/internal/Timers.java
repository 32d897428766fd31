// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/**
 * Where timers are armed: of a thread that drives an executor, the executor's own; of any other, those of the shared
 * daemon thread.
 */
public abstract class Timers {
    private static final ThreadLocal<@Nullable Timers> CURRENT = new ThreadLocal<>();

    /** For the two kinds. */
    protected Timers() {}

    /** The timers of the current thread. */
    public static Timers current() {
        Timers own = CURRENT.get();
        return own == null ? TimerThread.shared() : own;
    }

    /**
     * Makes these the timers of the current thread, or takes them away.
     *
     * @return what the thread had before, to be set again at the end
     */
    public static @Nullable Timers enter(@Nullable Timers own) {
        Timers before = CURRENT.get();
        if (own == null) CURRENT.remove();
        else CURRENT.set(own);
        return before;
    }

    /** A reading of the clock that deadlines are told by. It may wrap around. */
    public abstract long nanoTime();

    /** Arms an entry that was never armed. Called on a thread whose timers these are. */
    public final void arm(TimerEntry entry) {
        entry.home = this;
        link(entry);
    }

    /**
     * Drops an entry that was armed here and has been retired: it will hold nothing and wake nothing. From any thread.
     */
    public abstract void disarm(TimerEntry entry);

    /** Puts the entry on the wheel. */
    abstract void link(TimerEntry entry);
}
