// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.JoinHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What all executors share. */
public abstract class TaskExecutor implements Executor {
    private volatile BiConsumer<JoinHandle<?>, Throwable> uncaught = Uncaught.LOGGED;

    /** For those that block until a task has ended. */
    private final Spin spin;

    /** Completes when this is closed and all tasks have ended. */
    final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

    /** @param workers how many threads drive the tasks */
    TaskExecutor(int workers) {
        spin = new Spin(workers, 256_000);
    }

    /** Begins to close, if nobody has. */
    abstract void startClose();

    /** Makes a task that nobody else knows of yet. */
    abstract <T extends @Nullable Object> Task<T> create(Future<T> future);

    /** Takes in a task of this executor. */
    abstract void start(Task<?> task);

    @Override
    public final <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        Task<T> task = create(future);
        start(task);
        return task;
    }

    @Override
    public final <T extends @Nullable Object> T blockOn(Future<T> future) {
        requireNonNull(future, "future");
        Blocking.refuseInPoll("Executor.blockOn");
        Task<T> task = create(future);
        Blocking.Parker parker = new Blocking.Parker();
        task.joinedBy(parker); // before the start, after which it could fail unheard
        start(task);
        return Blocking.join(task, parker, spin);
    }

    /** Spawns, and gives the CompletableFuture of the handle; unlike the two in turn it never reports a failure. */
    public final <T extends @Nullable Object> CompletableFuture<T> spawnCompletable(Future<T> future) {
        Task<T> task = create(future);
        JoinFuture<T> completable = new JoinFuture<>(task);
        task.joinedBy(Joiners.with(null, completable));
        start(task);
        return completable;
    }

    @Override
    public final void onUncaught(BiConsumer<JoinHandle<?>, Throwable> handler) {
        uncaught = requireNonNull(handler, "handler");
    }

    @Override
    public void close() {
        Blocking.refuseInPoll("Executor.close");
        startClose();
        Blocking.uninterruptibly(closed);
    }

    @Override
    public Future<@Nullable Void> closeAsync() {
        return new Closing(this);
    }

    /** Called on the thread that ended {@code task}, whose end has been published. */
    final void ended(Task<?> task, @Nullable Object joiners, boolean observed) {
        if (joiners == null && !observed) Uncaught.report(task, uncaught);
        else Joiners.tell(joiners, task);
    }

    /** The end of a task that came too late. */
    final RejectedExecutionException rejected(Task<?> task) {
        RejectedExecutionException rejection = new RejectedExecutionException(this + " is closed");
        task.fail(rejection);
        return rejection;
    }
}
