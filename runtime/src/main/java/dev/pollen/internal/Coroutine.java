// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import dev.pollen.AsyncCloseable;
import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An async block that nobody compiled: its body has a thread of its own, which runs while the block is polled and the
 * polling thread waits. The two hand each other the turn, so all fields are plain but {@link #turn}.
 */
public final class Coroutine<T extends @Nullable Object> implements Future<T> {
    /** The coroutine whose body the thread runs. */
    private static final ThreadLocal<@Nullable Coroutine<?>> CURRENT = new ThreadLocal<>();

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private enum State {
        FRESH,
        CANCELLED,
        RUNNING,
        SUSPENDED,
        ENDED
    }

    private State state = State.FRESH;
    private @Nullable Callable<T> body;
    private @Nullable Thread thread;

    /** Whose turn it is. Written by whoever has it; releases what that thread did to the other. */
    private volatile @Nullable Thread turn;

    /** The thread, the context and the task of the poll that is going on. */
    private @Nullable Thread poller;

    private @Nullable Context context;
    private @Nullable Task<?> task;

    /** The interrupt flag of whoever gives the turn away: it goes along. */
    private boolean interrupted;

    private @Nullable Object outcome;
    private boolean cancelRequested;

    public Coroutine(Callable<T> body) {
        this.body = body;
    }

    /** The coroutine that this thread is, outside of the polls that its body makes. */
    static @Nullable Coroutine<?> current() {
        return Polling.isInside() ? null : CURRENT.get();
    }

    // ---- the polling thread

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
    public Poll<T> poll(Context cx) throws Exception {
        switch (state) {
            case CANCELLED -> {
                state = State.ENDED;
                throw new CancellationException(this + " was cancelled before it started");
            }
            case RUNNING -> throw new IllegalStateException(this + " was polled while it was being polled");
            case ENDED -> throw new IllegalStateException(this + " was polled after it had ended");
            default -> {}
        }
        context = cx;
        task = Current.task();
        if (!runs()) return Poll.pending();
        return Poll.ready((T) Failure.valueOf(outcome));
    }

    /** Lets the body run until it suspends or ends; true if it has ended. An interrupt goes where the turn is. */
    private boolean runs() {
        poller = Thread.currentThread();
        Thread runner = thread != null ? thread : CoroutineThreads.make(this::run);
        thread = runner;
        boolean isFirst = state == State.FRESH;
        state = State.RUNNING;
        interrupted = Thread.interrupted();
        turn = runner;
        if (isFirst) start(runner);
        else LockSupport.unpark(runner);
        while (turn == runner) {
            LockSupport.park(this);
            if (turn == runner && Thread.interrupted()) runner.interrupt();
        }
        if (interrupted) Thread.currentThread().interrupt();
        poller = null;
        context = null;
        task = null;
        return state == State.ENDED;
    }

    private void start(Thread runner) {
        boolean isStarted = false;
        try {
            runner.start();
            isStarted = true;
        } finally {
            if (!isStarted) state = State.ENDED;
        }
    }

    @Override
    public void cancel() {
        if (state == State.FRESH) {
            state = State.CANCELLED;
            body = null;
        } else {
            cancelRequested = true;
        }
    }

    // ---- the body's thread

    private void run() {
        Callable<T> called = requireNonNull(body);
        body = null;
        begin();
        try {
            outcome = called.call();
        } catch (Throwable failure) {
            outcome = new Failure(failure);
        }
        state = State.ENDED;
        handBack();
    }

    private void begin() {
        CURRENT.set(this);
        Current.set(task);
        Budget.begin();
        if (interrupted) Thread.currentThread().interrupt();
    }

    private void handBack() {
        Budget.end();
        Current.set(null);
        CURRENT.remove();
        Thread waiting = requireNonNull(poller);
        interrupted = Thread.interrupted();
        turn = waiting;
        LockSupport.unpark(waiting);
    }

    private void suspend() {
        Thread me = Thread.currentThread();
        state = State.SUSPENDED;
        handBack();
        boolean late = false; // an interrupt of the polling thread that met the hand-over
        while (turn != me) {
            LockSupport.park(this);
            late |= Thread.interrupted();
        }
        begin();
        if (late) me.interrupt();
    }

    /** Awaits in the body: a future that is pending suspends it. */
    <V extends @Nullable Object> V await(Future<V> future) throws Exception {
        boolean cancelSent = false;
        Poll<V> poll = poll(future);
        while (poll.isPending()) {
            if (cancelSent || !meetsCancel()) suspend();
            if (!cancelSent && meetsCancel()) {
                cancelSent = true;
                future.cancel();
            }
            poll = poll(future);
        }
        return poll.value();
    }

    private <V extends @Nullable Object> Poll<V> poll(Future<V> future) throws Exception {
        Polling.enter();
        try {
            return future.poll(requireNonNull(context));
        } finally {
            Polling.exit();
        }
    }

    /** Whether the request to cancel is met at an await that is going on: {@code finally} is sacred. */
    private boolean meetsCancel() {
        return cancelRequested
                && !STACK.walk(frames -> frames.takeWhile(frame -> frame.getDeclaringClass() != Coroutine.class
                                || !frame.getMethodName().equals("run"))
                        .anyMatch(frame ->
                                frame.getDeclaringClass() == AsyncCloseable.class || FinallyLines.contain(frame)));
    }

    @Override
    public String toString() {
        return "async block";
    }
}
