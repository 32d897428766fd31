// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import static java.util.Objects.requireNonNull;

import dev.pollen.internal.Blocking;
import dev.pollen.internal.Coroutine;
import dev.pollen.internal.Current;
import dev.pollen.internal.Lazy;
import dev.pollen.internal.Ready;
import dev.pollen.internal.Yield;
import dev.pollen.internal.combine.Children;
import dev.pollen.internal.combine.FirstSuccess;
import dev.pollen.internal.combine.Join;
import dev.pollen.internal.combine.Race;
import dev.pollen.internal.combine.Shared;
import dev.pollen.internal.combine.Shield;
import dev.pollen.internal.combine.StageFuture;
import dev.pollen.internal.combine.Timeout;
import dev.pollen.internal.combine.TryJoin;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
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

    /**
     * An async block: a future that runs {@code body} when it is polled, and in which {@link #await} suspends the block. It
     * is lazy, and nothing of the body runs on its own: only while the block is polled.
     *
     * <p>In an {@link Async} method the argument is a lambda, of which the processor makes a state machine; {@code return}
     * ends the block. Anywhere else, so also where such a method is called directly, the body runs on a thread of its own (a
     * virtual one where there are any) which stands still between polls: order and results are the same. There
     * {@code finally} blocks, in which cancelling has to wait, are told by their lines; a {@code try} on the same line
     * counts as part of one.
     *
     * @return its future; what the body throws is what it fails with
     */
    public static <T extends @Nullable Object> Future<T> async(Callable<T> body) {
        return new Coroutine<>(requireNonNull(body, "body"));
    }

    /** Like {@link #async(Callable)}, of a body that gives no value. */
    public static Future<@Nullable Void> async(AsyncAction body) {
        requireNonNull(body, "body");
        return new Coroutine<>(() -> {
            body.run();
            return null;
        });
    }

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

    // ---- combining

    /**
     * Waits for all, side by side. Once all have ended it fails with the first failure in the order of the arguments, if
     * there was one; the others are suppressed onto it. To cancel it is to cancel all.
     *
     * @return their values in the order of the arguments, in a list that cannot be changed
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public static <T extends @Nullable Object> Future<List<T>> join(Future<? extends T>... futures) {
        return new Join<T, List<T>>(Children.of(Arrays.asList(futures)), values -> values);
    }

    /** Like {@link #join(Future...)}. */
    public static <T extends @Nullable Object> Future<List<T>> join(Iterable<? extends Future<? extends T>> futures) {
        return new Join<T, List<T>>(Children.of(futures), values -> values);
    }

    /**
     * Like {@link #join(Future...)} for two types.
     *
     * @param combiner makes the value of the two, in the last poll; what it throws this fails with
     */
    @SuppressWarnings("unchecked")
    public static <A extends @Nullable Object, B extends @Nullable Object, T extends @Nullable Object> Future<T> join(
            Future<? extends A> a, Future<? extends B> b, BiFunction<? super A, ? super B, ? extends T> combiner) {
        requireNonNull(combiner, "combiner");
        return new Join<@Nullable Object, T>(
                Children.of(List.of(a, b)), values -> combiner.apply((A) values.get(0), (B) values.get(1)));
    }

    /**
     * Waits for all, side by side, while none fails. The first failure cancels the others; once they have ended this
     * fails with it, and what they failed with in turn, other than {@link
     * java.util.concurrent.CancellationException}, is suppressed onto it.
     *
     * @return their values in the order of the arguments, in a list that cannot be changed
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public static <T extends @Nullable Object> Future<List<T>> tryJoin(Future<? extends T>... futures) {
        return new TryJoin<T, List<T>>(Children.of(Arrays.asList(futures)), values -> values);
    }

    /** Like {@link #tryJoin(Future...)}. */
    public static <T extends @Nullable Object> Future<List<T>> tryJoin(
            Iterable<? extends Future<? extends T>> futures) {
        return new TryJoin<T, List<T>>(Children.of(futures), values -> values);
    }

    /**
     * Like {@link #tryJoin(Future...)} for two types.
     *
     * @param combiner makes the value of the two, in the last poll; what it throws this fails with
     */
    @SuppressWarnings("unchecked")
    public static <A extends @Nullable Object, B extends @Nullable Object, T extends @Nullable Object>
            Future<T> tryJoin(
                    Future<? extends A> a,
                    Future<? extends B> b,
                    BiFunction<? super A, ? super B, ? extends T> combiner) {
        requireNonNull(combiner, "combiner");
        return new TryJoin<@Nullable Object, T>(
                Children.of(List.of(a, b)), values -> combiner.apply((A) values.get(0), (B) values.get(1)));
    }

    /**
     * Ends as the first that is ready ends, value or failure. The others are cancelled and their values dropped, and this
     * is ready once they have ended; what they failed with in clean-up is suppressed onto the winner's failure, if it has
     * one. They are first polled in the order of the arguments; none whose turn has not come when one is ready.
     *
     * @throws IllegalArgumentException if there are none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public static <T extends @Nullable Object> Future<T> race(Future<? extends T>... futures) {
        return new Race<T>(Children.some(Arrays.asList(futures)));
    }

    /** Like {@link #race(Future...)}. */
    public static <T extends @Nullable Object> Future<T> race(Iterable<? extends Future<? extends T>> futures) {
        return new Race<T>(Children.some(futures));
    }

    /**
     * The first value; the others are then cancelled and their outcomes dropped, and this is ready once they have ended.
     * If there is no value it fails with the last failure in time, the others suppressed onto it.
     *
     * @throws IllegalArgumentException if there are none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public static <T extends @Nullable Object> Future<T> firstSuccess(Future<? extends T>... futures) {
        return new FirstSuccess<T>(Children.some(Arrays.asList(futures)));
    }

    /** Like {@link #firstSuccess(Future...)}. */
    public static <T extends @Nullable Object> Future<T> firstSuccess(Iterable<? extends Future<? extends T>> futures) {
        return new FirstSuccess<T>(Children.some(futures));
    }

    /**
     * Cancels a future that is not ready within a duration, counted from the first poll, and waits for its end. A value
     * wins even then; else this fails with {@link java.util.concurrent.TimeoutException}, a failure of the future other
     * than {@link java.util.concurrent.CancellationException} suppressed onto it.
     *
     * @param duration zero or less lets the future be polled once
     */
    public static <T extends @Nullable Object> Future<T> timeout(Future<T> future, Duration duration) {
        return new Timeout<>(requireNonNull(future, "future"), requireNonNull(duration, "duration"));
    }

    /**
     * Keeps requests to cancel from a future that has begun: whoever awaits it waits for its own end. Cancelled before
     * its first poll it fails, and {@code future} never begins.
     */
    public static <T extends @Nullable Object> Future<T> shield(Future<T> future) {
        return new Shield<>(requireNonNull(future, "future"));
    }

    /**
     * A future that many may await, at the same time and on any threads, also when it was ready: all get the one outcome
     * of {@code future}, which whoever of them is polled polls. An awaiter that is cancelled ends its own await; the last
     * one cancels {@code future} and waits for its end. A future of your own that passes polls on to this should do so with
     * the same waker each time, and on being cancelled pass that on and poll next on the same thread.
     */
    public static <T extends @Nullable Object> Future<T> shared(Future<T> future) {
        return future instanceof Shared<T> ? future : new Shared<>(requireNonNull(future, "future"));
    }

    // ---- with the JDK's futures

    /**
     * Waits for a stage. A {@link java.util.concurrent.CompletionException} is unwrapped to its cause. To cancel it is to
     * cancel {@code stage.toCompletableFuture()}, where the stage has one; it is ready at the next poll.
     */
    public static <T extends @Nullable Object> Future<T> from(CompletionStage<T> stage) {
        return new StageFuture<>(requireNonNull(stage, "stage"));
    }

    /**
     * Spawns a future on the current executor at once.
     *
     * @return what completes when the task ends; cancelling it aborts the task
     */
    public static <T extends @Nullable Object> CompletableFuture<T> toCompletableFuture(Future<T> future) {
        return spawn(future).toCompletableFuture();
    }
}
