// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import dev.pollen.internal.Executors;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Drives tasks: futures at the top, polled whenever they are woken until they end. It holds its tasks until then.
 * Instances come from the factories here; all methods may be called from any thread. While a task is polled its executor
 * is the current one, to which {@link Futures#spawn} spawns.
 */
public interface Executor extends AsyncCloseable {
    /** An executor with one daemon thread, started on first use. Its tasks never run at the same time as each other. */
    static Executor singleThread() {
        return Executors.singleThread();
    }

    /**
     * An executor with {@code workers} daemon threads, started on first use. A task may be polled now by one, now by
     * another.
     *
     * @throws IllegalArgumentException if {@code workers} is less than one
     */
    static Executor multiThread(int workers) {
        return Executors.multiThread(workers);
    }

    /**
     * An executor whose tasks run on the threads of another: an event loop, a UI thread, a pool. It hands over each poll by
     * itself; where that is refused, the task fails with what was thrown. It starts no thread but the common one for
     * timers, and closing it leaves {@code threads} open.
     */
    static Executor over(java.util.concurrent.Executor threads) {
        return Executors.over(threads);
    }

    /** The executor of those that have none of their own: a daemon thread for each processor. Closing it does nothing. */
    static Executor shared() {
        return Executors.shared();
    }

    /**
     * Spawns a task, which is polled first on a thread of this executor, later than this call.
     *
     * @return its handle, which may be dropped
     * @throws java.util.concurrent.RejectedExecutionException if this executor is closed
     */
    <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future);

    /**
     * Spawns a task and waits until it has ended. An interrupt aborts the task; if it then ends cancelled the interrupt
     * counts as delivered, else the thread's flag is set again.
     *
     * @return its value; what it failed with is thrown, the same object, also when checked
     * @throws IllegalStateException inside a poll, where waiting is refused
     * @throws java.util.concurrent.RejectedExecutionException if this executor is closed
     */
    <T extends @Nullable Object> T blockOn(Future<T> future);

    /**
     * Sets who is told of a failure that nobody asked for; by default it is logged as an error. Called once for a task
     * that ends with a failure other than {@link java.util.concurrent.CancellationException} while its handle has neither
     * been polled nor asked for a CompletableFuture, on the thread that ended it. What it throws is logged.
     */
    void onUncaught(BiConsumer<JoinHandle<?>, Throwable> handler);

    /**
     * Cancels every task, also those spawned meanwhile, and waits until all have ended; then {@link #spawn} is refused and
     * wakers left over do nothing. An interrupt does not end the wait; the thread's flag is kept.
     *
     * @throws IllegalStateException inside a poll, where waiting is refused
     */
    @Override
    void close();

    /**
     * Does the same without blocking, from the first poll on. Cancelling it gives up waiting, not closing.
     *
     * @return a future that is ready when all tasks have ended
     */
    @Override
    Future<@Nullable Void> closeAsync();
}
