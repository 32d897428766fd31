// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/**
 * One registration of a timer, and its own node in a {@link TimerWheel}. It is armed at most once: a timer that moves to
 * another wheel retires this entry and goes on with a new one, so that no two threads ever own the same links.
 */
public final class TimerEntry extends WakerCell {
    static final short UNLINKED = -1;

    /** In nanoseconds of the clock of its {@link Timers}. */
    final long deadline;

    /** Where it is armed, if it is; written and read by the poller alone. */
    @Nullable Timers home;

    // The rest belongs to the wheel: a ring of the entries of one slot.
    @Nullable TimerEntry next;

    @Nullable TimerEntry previous;

    short slot = UNLINKED;

    /** An entry that is not armed. */
    public TimerEntry(long deadline) {
        this.deadline = deadline;
    }

    /** When it expires, in nanoseconds of its clock. */
    public long deadline() {
        return deadline;
    }

    /** Where it is armed, if it is. Called by the poller. */
    public @Nullable Timers home() {
        return home;
    }

    /** Signals the expiry and wakes the newest poller. */
    void fire() {
        Wakers.wake(signal());
    }
}
