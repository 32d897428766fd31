// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Future;
import dev.pollen.Waker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A task of a single-thread executor. Everything is the worker's own and plain, except {@link #remote}, through which
 * other threads wake and abort it by way of the inbox.
 */
final class LocalTask<T extends @Nullable Object> extends Task<T> implements Letter {
    private static final VarHandle STATE;
    private static final VarHandle REMOTE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(LocalTask.class, "state", byte.class);
            REMOTE = lookup.findVarHandle(LocalTask.class, "remote", byte.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final byte IDLE = 0;
    private static final byte QUEUED = 1;
    private static final byte DONE = 2;

    /** In the inbox: whoever sets it posts the task. Cleared by the worker when it delivers. */
    private static final byte WOKEN = 1;

    /** Another thread asked for the end. Cleared by the worker when it passes that on. */
    private static final byte ABORTED = 2;

    /** Another thread polled the handle, or asked for a CompletableFuture. Never cleared. */
    private static final byte OBSERVED = 4;

    private final SingleExecutor executor;

    /** The neighbours in the executor's list of live tasks. */
    @Nullable LocalTask<?> newer;

    @Nullable LocalTask<?> older;

    /** Who waits for the end: see {@link Joiners}. */
    private @Nullable Object joiners;

    private @Nullable Letter link;

    /** Written by the worker. Other threads read it only to see DONE. */
    private byte state;

    @SuppressWarnings("UnusedVariable") // read through REMOTE
    private byte remote;

    LocalTask(SingleExecutor executor, Future<T> future) {
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
        if (executor.isWorker()) {
            if (state == IDLE) {
                executor.ready.add(this); // first: should that fail, the next wake tries again
                state = QUEUED;
            }
        } else {
            // An RMW also when WOKEN was set: it releases what the caller wrote to the worker's RMW in deliver.
            remote(WOKEN);
        }
    }

    @Override
    public void wakeLater() {
        wake();
    }

    @Override
    public void abort() {
        if (executor.isWorker()) {
            recordCancel();
            wake();
        } else {
            remote((byte) (WOKEN | ABORTED));
        }
    }

    private void remote(byte bits) {
        byte before = (byte) REMOTE.getAndBitwiseOr(this, bits);
        if ((before & WOKEN) == 0) executor.inbox.post(this);
    }

    /** Before the first posting: no other thread knows of this task. */
    void posted() {
        remote = WOKEN;
    }

    @Override
    public void deliver() {
        // Acquires what every thread wrote that set a bit since the last delivery. A wake from now on posts again.
        byte bits = (byte) REMOTE.getAndBitwiseAnd(this, OBSERVED);
        if (state == DONE) return;
        executor.hold(this);
        if ((bits & ABORTED) != 0) recordCancel();
        wake();
    }

    /** Polls; called by the worker with a task from its queue. */
    void run() {
        if (state == DONE) return; // it woke itself in the poll that ended it
        state = IDLE;
        if (!step()) return;
        // Releases the outcome to isFinished of other threads; those that wait are told through the inbox.
        STATE.setRelease(this, DONE);
        executor.drop(this);
        Object told = joiners;
        joiners = null;
        Current.set(null);
        executor.ended(this, told, ((byte) REMOTE.getVolatile(this) & OBSERVED) != 0);
    }

    // ---- the handle

    @Override
    void joinedBy(Object first) {
        joiners = first;
    }

    @Override
    public boolean isFinished() {
        return (byte) STATE.getAcquire(this) == DONE;
    }

    @Override
    boolean register(Waker waker) {
        if (!executor.isWorker()) return observe(() -> joined(waker));
        executor.inbox.deliver(); // an older registration from another thread must not come after this one
        if (state == DONE) return false;
        joiners = Joiners.with(joiners, waker);
        return true;
    }

    @Override
    boolean register(JoinFuture<T> future) {
        if (!executor.isWorker()) return observe(() -> joined(future));
        joiners = Joiners.with(joiners, future);
        return true;
    }

    private boolean observe(Runnable registration) {
        REMOTE.getAndBitwiseOr(this, OBSERVED);
        return executor.inbox.post(Inbox.posting(registration)); // a closed one: all tasks have ended, this one too
    }

    private void joined(Waker waker) {
        if (state == DONE) waker.wake();
        else joiners = Joiners.with(joiners, waker);
    }

    private void joined(JoinFuture<T> future) {
        if (state == DONE) future.completeWith(outcome());
        else joiners = Joiners.with(joiners, future);
    }

    @Override
    public void link(@Nullable Letter earlier) {
        link = earlier;
    }

    @Override
    public @Nullable Letter link() {
        return link;
    }
}
