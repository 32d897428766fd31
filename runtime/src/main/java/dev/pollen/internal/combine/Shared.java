// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import dev.pollen.internal.Failure;
import dev.pollen.internal.Wakers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One future for many awaiters, on any threads; whoever of them is polled polls it. It may be polled again when it was
 * ready.
 *
 * <p>An awaiter is told by its waker. A request to cancel does not say whose it is: it is that of whoever polls next on
 * the same thread, since whoever cancels polls once more. Our own combinators need no such guess, they use a {@link #view}.
 */
public final class Shared<T extends @Nullable Object> implements Future<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Inner inner = new Inner();

    // Everything below is guarded by the lock; the future is polled outside it by whoever set polling.

    /** Null once it has ended. */
    private @Nullable Future<T> future;

    /** Its value or {@link Failure}, then. */
    private @Nullable Object outcome;

    /** Those that wait, with their newest wakers; empty before the first poll and after the end. */
    private final Map<Object, Waker> awaiters = new LinkedHashMap<>();

    /** Threads that have called {@link #cancel} and not yet polled. */
    private final Set<Thread> cancellers = new HashSet<>();

    private boolean started;
    private boolean polling;

    /** Whether the future is to be polled. */
    private boolean woken = true;

    /** Whether the future was told to cancel, or is by whoever polls it next. */
    private boolean cancelled;

    private boolean cancelDue;

    /** Shares {@code future}. */
    public Shared(Future<T> future) {
        this.future = future;
    }

    /** The future itself, or if it is shared one that stands for a single awaiter. */
    static <T extends @Nullable Object> Future<T> view(Future<T> future) {
        return future instanceof Shared<T> shared ? new View<>(shared) : future;
    }

    @Override
    public Poll<T> poll(Context cx) throws Exception {
        Waker waker = cx.waker();
        boolean cancel;
        lock.lock();
        try {
            cancel = cancellers.remove(Thread.currentThread());
        } finally {
            lock.unlock();
        }
        return poll(new ByWaker(waker), waker, cancel);
    }

    @Override
    public void cancel() {
        if (refuse()) return;
        lock.lock();
        try {
            if (future != null) cancellers.add(Thread.currentThread());
        } finally {
            lock.unlock();
        }
    }

    /** Ends this if nobody has polled it. */
    private boolean refuse() {
        Future<T> refused;
        lock.lock();
        try {
            refused = future;
            if (started || refused == null) return false;
            end(new Failure(new CancellationException("a shared future was cancelled before it was polled")));
        } finally {
            lock.unlock();
        }
        refused.cancel();
        return true;
    }

    private Poll<T> poll(Object awaiter, Waker waker, boolean cancel) throws Exception {
        Future<T> driven;
        boolean tell;
        lock.lock();
        try {
            if (future == null) return ready();
            started = true;
            awaiters.put(awaiter, waker);
            if (cancel) leave(awaiter);
            if (polling || !(woken || cancelDue)) return Poll.pending();
            driven = future;
            tell = cancelDue;
            polling = true;
            woken = false;
            cancelDue = false;
        } finally {
            lock.unlock();
        }
        return drive(driven, tell, awaiter);
    }

    /** One awaiter less; the last one stays, to see the future's end. */
    private void leave(Object awaiter) {
        if (awaiters.size() > 1) {
            awaiters.remove(awaiter);
            throw new CancellationException("an await of a shared future was cancelled");
        }
        if (!cancelled) cancelDue = true;
        cancelled = true;
    }

    private Poll<T> drive(Future<T> driven, boolean cancel, Object awaiter) throws Exception {
        Object result = null;
        boolean ready = true;
        try {
            if (cancel) driven.cancel();
            Poll<T> poll = driven.poll(inner);
            ready = poll.isReady();
            if (ready) result = poll.value();
        } catch (Throwable failure) {
            result = new Failure(failure);
        }
        List<Waker> wakers = List.of();
        lock.lock();
        try {
            polling = false;
            if (ready) awaiters.remove(awaiter);
            if (ready || woken || cancelDue) wakers = new ArrayList<>(awaiters.values());
            if (ready) end(result);
        } finally {
            lock.unlock();
        }
        wakers.forEach(Wakers::wake);
        return ready ? ready() : Poll.pending();
    }

    private void end(@Nullable Object result) {
        future = null;
        outcome = result;
        awaiters.clear();
        cancellers.clear();
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
    private Poll<T> ready() {
        return Poll.ready((T) Failure.valueOf(outcome));
    }

    @Override
    public String toString() {
        return "shared(" + (future == null ? outcome : future) + ")";
    }

    /** The context of the shared future: its wake wakes everybody, since any of them may have gone. */
    private final class Inner implements Context, Waker {
        @Override
        public Waker waker() {
            return this;
        }

        @Override
        public void wake() {
            List<Waker> wakers;
            lock.lock();
            try {
                woken = true;
                if (polling) return; // whoever polls tells them
                wakers = new ArrayList<>(awaiters.values());
            } finally {
                lock.unlock();
            }
            wakers.forEach(Wakers::wake);
        }
    }

    /** An awaiter that is known by its waker alone. */
    private record ByWaker(Waker waker) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByWaker that && that.waker == waker;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(waker);
        }
    }

    /** One awaiter, which knows its own cancellation. */
    private static final class View<T extends @Nullable Object> implements Future<T> {
        private final Shared<T> shared;
        private boolean begun;
        private boolean cancelled;
        private boolean told;

        View(Shared<T> shared) {
            this.shared = shared;
        }

        @Override
        public Poll<T> poll(Context cx) throws Exception {
            if (cancelled && !begun) throw new CancellationException("an await of a shared future was cancelled");
            begun = true;
            boolean tell = cancelled && !told;
            told = cancelled;
            return shared.poll(this, cx.waker(), tell);
        }

        @Override
        public void cancel() {
            cancelled = true;
            if (!begun) shared.refuse();
        }

        @Override
        public String toString() {
            return shared.toString();
        }
    }
}
