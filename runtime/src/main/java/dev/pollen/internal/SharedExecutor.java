// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Future;
import org.jspecify.annotations.Nullable;

/** An executor that polls a task now on this thread, now on that. */
abstract class SharedExecutor extends TaskExecutor {
    private static final int STRIPES = 16;

    final LiveTasks live;

    SharedExecutor(int workers) {
        this(workers, STRIPES);
    }

    /** For the model checker, which gives up on long loops. */
    SharedExecutor(int workers, int stripes) {
        super(workers);
        live = new LiveTasks(stripes, this::terminated);
    }

    /** Hands over a task, which only the caller may do now; it calls {@link SharedTask#run} later. Does not throw. */
    abstract void schedule(SharedTask<?> task);

    /** The same at the end of the task's poll, on the thread of the poll: it was woken meanwhile. */
    abstract void scheduleAgain(SharedTask<?> task);

    /** The task that this thread polls wants to let others go first when it is handed over again. */
    abstract void yielding();

    /** Everything has ended, and nothing is spawned any more. */
    void terminated() {
        closed.complete(null);
    }

    @Override
    final <T extends @Nullable Object> Task<T> create(Future<T> future) {
        return new SharedTask<>(this, future);
    }

    @Override
    final void start(Task<?> task) {
        SharedTask<?> shared = (SharedTask<?>) task;
        if (!live.add(shared)) throw rejected(task);
        schedule(shared);
    }

    @Override
    void startClose() {
        live.close();
    }
}
