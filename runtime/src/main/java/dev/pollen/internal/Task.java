// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.JoinHandle;
import dev.pollen.Poll;
import dev.pollen.Waker;
import dev.pollen.support.Machine;
import dev.pollen.support.Run;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A top-level future that an executor drives: the run of its machines, their context and waker, and the handle to it, in
 * one object. How it is scheduled and how its end is published is for the two kinds of task to say.
 */
abstract class Task<T extends @Nullable Object> extends Run implements JoinHandle<T>, LaterWaker, Context {
    /** The root machine; once the task has ended its value or {@link Failure}. Written by whoever polls the task. */
    private @Nullable Object outcome;

    /** Whether a poll of the handle gave the outcome. Written by whoever polls the handle. */
    private boolean taken;

    Task(Future<T> future) {
        outcome = root(requireNonNull(future, "future"));
    }

    /** The executor that drives this. */
    abstract TaskExecutor executor();

    /** Wakes {@code waker} when the task has ended; false if it has. The newest waker of all calls counts. */
    abstract boolean register(Waker waker);

    /** Completes {@code future} when the task has ended; false if it has. */
    abstract boolean register(JoinFuture<T> future);

    /** What {@link Joiners} tells at the end, before the task is started. */
    abstract void joinedBy(Object joiners);

    /** Polls the future once; true when it is over, with its outcome set for the caller to publish. */
    final boolean step() {
        Machine<?> root = (Machine<?>) requireNonNull(outcome);
        try {
            if (isCancelRequested() && !isStarted() && cancelUnstarted(root)) {
                throw new CancellationException(root + " was cancelled before it started");
            }
            if (!drive(root)) return false;
            outcome = finish(root);
        } catch (Throwable failure) {
            end(root);
            outcome = new Failure(failure);
        }
        return true;
    }

    /** The value or {@link Failure} of a task that has ended. */
    final @Nullable Object outcome() {
        return outcome;
    }

    /** Ends a task that is never going to be polled again. */
    final void fail(Throwable failure) {
        if (outcome instanceof Machine<?> root) abandon(root);
        outcome = new Failure(failure);
    }

    /** Records the request to cancel; called by whoever polls the task. */
    final void recordCancel() {
        super.requestCancel();
    }

    @Override
    protected final void requestCancel() {
        abort();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
    public final Poll<T> poll(Context cx) throws Exception {
        if (taken) throw new IllegalStateException("a handle was polled after it had given the outcome of its task");
        if (!isFinished()) {
            if (Current.task() == this) {
                throw new IllegalStateException(this + " awaits its own handle, so neither could ever end: await"
                        + " another task's, or use the value where it is computed");
            }
            if (register(cx.waker())) return Poll.pending();
        }
        taken = true;
        return Poll.ready((T) Failure.valueOf(outcome));
    }

    @Override
    public final CompletableFuture<T> toCompletableFuture() {
        JoinFuture<T> future = new JoinFuture<>(this);
        if (isFinished() || !register(future)) future.completeWith(outcome);
        return future;
    }

    @Override
    protected final Context context() {
        return this;
    }

    @Override
    public final Waker waker() {
        return this;
    }

    @Override
    public String toString() {
        Object now = outcome;
        if (now instanceof Machine<?>) return "task " + now;
        return now instanceof Failure failure ? "task failed with " + failure.thrown() : "task ended";
    }
}
