// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import dev.pollen.internal.Blocking;
import dev.pollen.internal.Current;
import dev.pollen.internal.Lazy;
import dev.pollen.internal.Ready;
import dev.pollen.internal.Yield;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What is done with futures: awaiting, starting, making and combining them. */
public final class Futures {
    private Futures() {}

    // ---- awaiting

    /**
     * Waits for a future. In an {@link Async} method run as a future this suspends it; anywhere else it polls {@code
     * future} on this thread and blocks between wakes. An interrupt of a blocking await cancels the future; if it then
     * ends with {@link java.util.concurrent.CancellationException} the interrupt counts as delivered, else the flag is set
     * again.
     *
     * @return the value; what the future failed with is thrown, the same object, also when checked and not declared
     * @throws IllegalStateException if it would block inside a poll
     */
    public static <T extends @Nullable Object> T await(Future<T> future) {
        return Blocking.await(future);
    }

    /** Like {@link #await(Future)}; says to the compiler that the future may fail with {@code type}. */
    public static <T extends @Nullable Object, X extends Throwable> T await(Future<T> future, Class<X> type) throws X {
        return Blocking.await(future);
    }

    /** Like {@link #await(Future)}; says to the compiler that the future may fail with these types. */
    public static <T extends @Nullable Object, X extends Throwable, Y extends Throwable> T await(
            Future<T> future, Class<X> first, Class<Y> second) throws X, Y {
        return Blocking.await(future);
    }

    /** Like {@link #await(Future)}; says to the compiler that the future may fail with these types. */
    public static <T extends @Nullable Object, X extends Throwable, Y extends Throwable, Z extends Throwable> T await(
            Future<T> future, Class<X> first, Class<Y> second, Class<Z> third) throws X, Y, Z {
        return Blocking.await(future);
    }

    /** Like {@link #await(Future)} of {@code from(stage)}: a CompletionException is unwrapped to its cause. */
    public static <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        return Blocking.await(stage);
    }

    /** Like {@link #await(CompletionStage)}; says to the compiler that the stage may fail with {@code type}. */
    public static <T extends @Nullable Object, X extends Throwable> T await(CompletionStage<T> stage, Class<X> type)
            throws X {
        return Blocking.await(stage);
    }

    /** Like {@link #await(CompletionStage)}; says to the compiler that the stage may fail with these types. */
    public static <T extends @Nullable Object, X extends Throwable, Y extends Throwable> T await(
            CompletionStage<T> stage, Class<X> first, Class<Y> second) throws X, Y {
        return Blocking.await(stage);
    }

    /** Like {@link #await(CompletionStage)}; says to the compiler that the stage may fail with these types. */
    public static <T extends @Nullable Object, X extends Throwable, Y extends Throwable, Z extends Throwable> T await(
            CompletionStage<T> stage, Class<X> first, Class<Y> second, Class<Z> third) throws X, Y, Z {
        return Blocking.await(stage);
    }

    /**
     * Polls {@code future} on this thread and blocks between wakes, until it is ready; interrupts are met as in {@link
     * #await(Future)}.
     *
     * @return the value; what the future failed with is thrown, the same object, also when checked
     * @throws IllegalStateException inside a poll, where blocking is refused
     */
    public static <T extends @Nullable Object> T blockOn(Future<T> future) {
        return Blocking.blockOn(future);
    }

    // ---- starting

    /**
     * Spawns a task on the current executor: that of the running task, or else the shared one.
     *
     * @return its handle, which may be dropped
     */
    public static <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        return Current.executor().spawn(future);
    }

    // ---- making

    /** A future that is ready with {@code value} at its first poll. */
    public static <T extends @Nullable Object> Future<T> ready(T value) {
        return Ready.of(value);
    }

    /** A future that fails with {@code failure} at its first poll. */
    public static <T extends @Nullable Object> Future<T> failed(Throwable failure) {
        return Ready.failed(failure);
    }

    /** A future that calls {@code body} at its first poll and has its outcome. */
    public static <T extends @Nullable Object> Future<T> lazy(Callable<T> body) {
        return new Lazy<>(body);
    }

    /**
     * A future that is pending exactly once. On an executor the task comes back when the tasks and timers that are ready
     * have had their turn; elsewhere the waker is called in that poll.
     */
    public static Future<@Nullable Void> yieldNow() {
        return new Yield();
    }
}
