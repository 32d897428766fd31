// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Future;
import dev.pollen.Waker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A task that any thread of its executor may poll, one at a time. Its state is idle (0), SCHEDULED, RUNNING, both of them,
 * or DONE; ABORTED only ever comes along with SCHEDULED. Who brings it from idle to SCHEDULED hands it over; a wake, the
 * start and the end of a poll are one atomic step each.
 */
final class SharedTask<T extends @Nullable Object> extends Task<T> implements Runnable {
    private static final VarHandle STATE;
    private static final VarHandle JOINERS;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(SharedTask.class, "state", byte.class);
            JOINERS = lookup.findVarHandle(SharedTask.class, "joiners", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final byte IDLE = 0;

    /** Handed over, or to be by whoever polls. Set by a wake, cleared by the start of a poll. */
    private static final byte SCHEDULED = 1;

    /** Being polled. Set by the start of a poll and cleared by its end; no one else hands the task over meanwhile. */
    private static final byte RUNNING = 2;

    /** The end was asked for. Cleared by the start of a poll, which passes it on. */
    private static final byte ABORTED = 4;

    /** Ended. */
    private static final byte DONE = 8;

    /** In {@link #joiners} once the task has ended. */
    private static final Object ENDED = new Object();

    private final SharedExecutor executor;

    /** The neighbours in {@link LiveTasks}; guarded by the stripe. */
    @Nullable SharedTask<?> newer;

    @Nullable SharedTask<?> older;

    /** Who waits for the end, as {@link Joiners} says, then {@link #ENDED}. */
    private volatile @Nullable Object joiners;

    private volatile byte state = SCHEDULED;

    /** Which stripe of {@link LiveTasks} holds this; written once, before anybody else knows of the task. */
    byte stripe;

    SharedTask(SharedExecutor executor, Future<T> future) {
        super(future);
        this.executor = executor;
    }

    @Override
    TaskExecutor executor() {
        return executor;
    }

    // ---- scheduling

    @Override
    public void wake() {
        schedule(SCHEDULED);
    }

    @Override
    public void wakeLater() {
        if (Current.task() == this) executor.yielding();
        wake();
    }

    @Override
    public void abort() {
        schedule((byte) (SCHEDULED | ABORTED));
    }

    private void schedule(byte bits) {
        // An RMW also when the task is scheduled already: it releases what the caller wrote to the start of the next
        // poll.
        if ((byte) STATE.getAndBitwiseOr(this, bits) == IDLE) executor.schedule(this);
    }

    /** Polls once; called by the executor, for each time that the task was handed over to it. */
    @Override
    public void run() {
        if (!start()) return;
        if (!step()) suspend();
        else end();
    }

    /** False if there is nothing to do: an executor ran the task twice. */
    private boolean start() {
        for (; ; ) {
            byte before = state;
            if ((before & ~ABORTED) != SCHEDULED) return false;
            // Acquires what was written before each of the wakes, and by the poll before on whatever thread.
            if (STATE.compareAndSet(this, before, RUNNING)) {
                if ((before & ABORTED) != 0) recordCancel();
                return true;
            }
        }
    }

    private void suspend() {
        // Releases what this poll wrote to the next one. Fails if there was a wake since the start.
        if (STATE.compareAndSet(this, RUNNING, IDLE)) return;
        // SCHEDULED stays set, so only this thread hands the task over.
        STATE.getAndBitwiseAnd(this, (byte) ~RUNNING);
        executor.scheduleAgain(this);
    }

    private void end() {
        // Releases the outcome to isFinished and register, and acquires who registered: an RMW, so that each
        // registration is either seen here or fails.
        Object told = JOINERS.getAndSet(this, ENDED);
        // Wakes see RUNNING or DONE, and hand nothing over; all that is to be seen was published by joiners.
        STATE.setRelease(this, DONE);
        Current.set(null);
        executor.ended(this, told, false);
        executor.live.remove(this);
    }

    /** The executor refused what {@link SharedExecutor#schedule} handed over: there is no thread to poll it any more. */
    void refused(Throwable rejection) {
        if (!start()) return;
        fail(rejection);
        Task<?> current = Current.task();
        end();
        Current.set(current);
    }

    // ---- the handle

    @Override
    void joinedBy(Object first) {
        joiners = first;
    }

    @Override
    public boolean isFinished() {
        return joiners == ENDED;
    }

    @Override
    boolean register(Waker waker) {
        for (; ; ) {
            Object seen = joiners;
            if (seen == ENDED) return false;
            if (seen == waker || JOINERS.compareAndSet(this, seen, Joiners.with(seen, waker))) return true;
        }
    }

    @Override
    boolean register(JoinFuture<T> future) {
        for (; ; ) {
            Object seen = joiners;
            if (seen == ENDED) return false;
            if (JOINERS.compareAndSet(this, seen, Joiners.with(seen, future))) return true;
        }
    }
}
