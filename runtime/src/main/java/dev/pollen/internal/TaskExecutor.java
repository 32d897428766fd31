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
abstract class TaskExecutor implements Executor {
    private volatile BiConsumer<JoinHandle<?>, Throwable> uncaught = Uncaught.LOGGED;

    /** Completes when this is closed and all tasks have ended. */
    final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

    /** Begins to close, if nobody has. */
    abstract void startClose();

    @Override
    public abstract <T extends @Nullable Object> Task<T> spawn(Future<T> future);

    @Override
    public final <T extends @Nullable Object> T blockOn(Future<T> future) {
        requireNonNull(future, "future");
        Blocking.refuseInPoll("Executor.blockOn");
        return Blocking.drive(spawn(future));
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

    RejectedExecutionException rejection() {
        return new RejectedExecutionException(this + " is closed");
    }
}
