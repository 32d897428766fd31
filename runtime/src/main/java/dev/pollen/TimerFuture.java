// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import dev.pollen.internal.Budget;
import dev.pollen.internal.Durations;
import dev.pollen.internal.TimerEntry;
import dev.pollen.internal.Timers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Ready once a duration has passed since it was made: never earlier, and later by the 66 µs of the timers' tick and
 * whatever its thread is busy with.
 *
 * <p>It wakes the last task that polled it, and may be moved between tasks, threads and executors. It costs no thread
 * and nothing before its first poll; on a thread of an executor it waits by that executor's timers, on any other by those
 * of one shared daemon thread. Cancelled, it leaves nothing registered and fails with {@link CancellationException} at
 * the next poll, unless its time had come.
 */
public final class TimerFuture implements Future<@Nullable Void> {
    /** Stands for a duration of nothing. */
    private static final TimerEntry ELAPSED = new TimerEntry(0);

    private static final TimerEntry CANCELLED = new TimerEntry(0);

    /** Was cancelled when its time had come. */
    private static final TimerEntry LATE = new TimerEntry(0);

    /** Null once this has ended. */
    private @Nullable TimerEntry entry;

    /**
     * A timer that counts from now.
     *
     * @param duration zero or less is ready at the first poll; more than 146 years counts as that
     */
    public TimerFuture(Duration duration) {
        long nanos = Durations.saturatedNanos(duration);
        entry = nanos <= 0 ? ELAPSED : new TimerEntry(Timers.current().nanoTime() + nanos);
    }

    /**
     * Whether the time has come; if not, wakes {@code cx} and nobody else when it has.
     *
     * @throws CancellationException if this was cancelled
     */
    @Override
    @SuppressWarnings("NullAway") // null is what there is of Void
    public Poll<@Nullable Void> poll(Context cx) {
        TimerEntry waiting = entry;
        if (waiting == null) throw new IllegalStateException("a TimerFuture was polled after it had ended");
        if (waiting == CANCELLED) {
            entry = null;
            throw new CancellationException("the timer was cancelled");
        }
        if (waiting != LATE) {
            if (waiting != ELAPSED && !hasElapsed(waiting, cx.waker())) return Poll.pending();
            if (!Budget.spend(cx)) return Poll.pending();
        }
        entry = null;
        return Poll.ready(null);
    }

    private boolean hasElapsed(TimerEntry waiting, Waker waker) {
        Timers here = Timers.current();
        Timers home = waiting.home();
        if (home == here) return !waiting.register(waker);
        TimerEntry arriving = waiting;
        if (home != null) {
            // Two threads never own the same links: what waits elsewhere is given up for a new entry here.
            if (!waiting.retire()) return true;
            home.disarm(waiting);
            arriving = new TimerEntry(waiting.deadline());
            entry = arriving;
        }
        if (here.nanoTime() - arriving.deadline() >= 0) return true;
        arriving.register(waker);
        here.arm(arriving);
        return false;
    }

    @Override
    public void cancel() {
        TimerEntry waiting = entry;
        if (waiting == null || waiting == CANCELLED || waiting == LATE) return;
        Timers home = waiting.home();
        boolean late = home != null && !waiting.retire();
        if (home != null && !late) home.disarm(waiting);
        entry = late ? LATE : CANCELLED;
    }

    @Override
    public String toString() {
        if (entry == null) return "TimerFuture ended";
        if (entry == CANCELLED) return "TimerFuture cancelled";
        return entry.home() == null ? "TimerFuture not started" : "TimerFuture waiting";
    }
}
