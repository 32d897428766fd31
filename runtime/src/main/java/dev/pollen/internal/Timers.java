// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/**
 * Where timers are armed. The thread of a single-thread executor has its own; all others have those of the shared daemon
 * thread: a task that may go on elsewhere does not have its timer wait for the thread that it left.
 */
public abstract class Timers {
    /** For threads that are no workers; tests bring theirs. */
    private static final ThreadLocal<@Nullable Timers> ELSEWHERE = new ThreadLocal<>();

    /** For the two kinds. */
    protected Timers() {}

    /** The timers of the current thread. */
    public static Timers current() {
        Timers own = Thread.currentThread() instanceof Worker worker ? worker.timers : ELSEWHERE.get();
        return own == null ? TimerThread.shared() : own;
    }

    /**
     * Makes these the timers of the current thread, which is no worker, or takes them away.
     *
     * @return what the thread had before, to be set again at the end
     */
    public static @Nullable Timers enter(@Nullable Timers own) {
        Timers before = ELSEWHERE.get();
        if (own == null) ELSEWHERE.remove();
        else ELSEWHERE.set(own);
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
