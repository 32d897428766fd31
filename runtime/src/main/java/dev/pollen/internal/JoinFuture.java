// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The CompletableFuture of a task's handle. */
final class JoinFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final Task<T> task;

    /** The one asked for before this, in {@link Joiners}. */
    @Nullable JoinFuture<?> next;

    JoinFuture(Task<T> task) {
        this.task = task;
    }

    @SuppressWarnings("unchecked")
    void completeWith(@Nullable Object outcome) {
        if (outcome instanceof Failure failure) completeExceptionally(failure.thrown());
        else complete((T) outcome);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        task.abort();
        return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
