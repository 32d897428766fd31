// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import dev.pollen.internal.combine.StageFuture;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Waiting for a future by blocking the thread. */
public final class Blocking {
    private static final StackWalker STACK = StackWalker.getInstance();

    private Blocking() {}

    public static <T extends @Nullable Object> T await(Future<T> future) {
        requireNonNull(future, "future");
        return awaited(future);
    }

    public static <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        requireNonNull(stage, "stage");
        return awaited(new StageFuture<>(stage));
    }

    private static <T extends @Nullable Object> T awaited(Future<T> future) {
        Coroutine<?> coroutine = Coroutine.current();
        if (coroutine == null) {
            refuseInPoll("Futures.await");
            return drive(future);
        }
        try {
            return coroutine.await(future);
        } catch (Exception failure) {
            throw Failure.sneaky(failure);
        }
    }

    public static <T extends @Nullable Object> T blockOn(Future<T> future) {
        requireNonNull(future, "future");
        refuseInPoll("Futures.blockOn");
        return drive(future);
    }

    /** Polls to the end; an interrupt cancels, and counts as delivered if the future then ends cancelled. */
    private static <T extends @Nullable Object> T drive(Future<T> future) {
        Parker parker = new Parker();
        boolean interrupted = false;
        try {
            for (; ; ) {
                Poll<T> poll = poll(future, parker);
                if (poll.isReady()) {
                    if (interrupted) Thread.currentThread().interrupt();
                    return poll.value();
                }
                if (parker.park() && !interrupted) {
                    interrupted = true;
                    future.cancel();
                }
            }
        } catch (Throwable failure) {
            if (interrupted && !(failure instanceof CancellationException))
                Thread.currentThread().interrupt();
            throw Failure.sneaky(failure);
        }
    }

    /** Waits for a task whose end wakes {@code parker}; an interrupt aborts it. */
    static <T extends @Nullable Object> T join(Task<T> task, Parker parker, Spin spin) {
        boolean interrupted = false;
        long start = System.nanoTime();
        spin.until(parker, Long.MAX_VALUE);
        while (!task.isFinished()) {
            if (parker.park() && !interrupted) {
                interrupted = true;
                task.abort();
            }
        }
        spin.waitedSince(start);
        try {
            T value = poll(task, parker).value();
            if (interrupted) Thread.currentThread().interrupt();
            return value;
        } catch (Throwable failure) {
            if (interrupted && !(failure instanceof CancellationException))
                Thread.currentThread().interrupt();
            throw Failure.sneaky(failure);
        }
    }

    private static <T extends @Nullable Object> Poll<T> poll(Future<T> future, Parker parker) throws Exception {
        Polling.enter();
        try {
            return future.poll(parker);
        } finally {
            Polling.exit();
        }
    }

    static void uninterruptibly(CompletableFuture<?> done) {
        Parker parker = new Parker();
        done.whenComplete((value, failure) -> parker.wake());
        boolean interrupted = false;
        while (!done.isDone()) interrupted |= parker.park();
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** Throws IllegalStateException if this thread is inside a poll. */
    static void refuseInPoll(String what) {
        if (!Polling.isInside() && Coroutine.current() == null) return;
        Task<?> task = Current.task();
        String caller = STACK.walk(
                frames -> frames.filter(frame -> !frame.getClassName().startsWith("dev.pollen.internal.")
                                && !frame.getClassName().equals("dev.pollen.Futures"))
                        .findFirst()
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName()
                                + ":" + frame.getLineNumber() + ")")
                        .orElse("unknown code"));
        throw new IllegalStateException(what + " was called by " + caller + ", where it would block the thread "
                + Thread.currentThread().getName() + " while that polls " + (task == null ? "a future" : task)
                + ": the futures that it drives would stand still, maybe for ever. Inside a poll, await in an @Async method"
                + " compiled with pollen-processor and call its entry in the companion (as WeatherAsync.report); to block,"
                + " use a thread of your own");
    }

    /**
     * Keeps {@link Parker#woken}, which a spinning thread reads all the time, off the pair of cache lines in which the task
     * lies that was made just before. The int fills the gap behind the header.
     */
    @SuppressWarnings("unused")
    private abstract static class Distance {
        private int gap;
        private long a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
    }

    /** The context and waker of a blocking await. */
    static final class Parker extends Distance implements Context, Waker, BooleanSupplier {
        private static final VarHandle WOKEN;

        static {
            try {
                WOKEN = MethodHandles.lookup().findVarHandle(Parker.class, "woken", boolean.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private final Thread thread = Thread.currentThread();

        /**
         * Set by a wake before the unpark, taken by an atomic step: a wake that comes between the look and the taking would
         * otherwise be overwritten, and what it published not be seen.
         */
        private volatile boolean woken;

        /** Waits for a wake or an interrupt; true if it was the latter, whose flag it clears. */
        boolean park() {
            while (!(boolean) WOKEN.getAndSet(this, false)) {
                if (Thread.interrupted()) return true;
                LockSupport.park(this);
            }
            return false;
        }

        /** Whether there was a wake. */
        @Override
        public boolean getAsBoolean() {
            return woken;
        }

        @Override
        public Waker waker() {
            return this;
        }

        @Override
        public void wake() {
            woken = true;
            LockSupport.unpark(thread);
        }
    }
}
