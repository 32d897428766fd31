// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import static java.util.Objects.requireNonNull;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import dev.pollen.internal.Budget;
import dev.pollen.internal.Failure;
import dev.pollen.internal.LaterWaker;
import dev.pollen.internal.Wakers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Polls several children side by side: all at first, in order; later those that were woken, in the order of their wakes.
 * It is ready when all of them are. What their outcomes make of it, and when the rest is cancelled, is for the subclasses
 * to say.
 *
 * <p>Children's wakers may be called from any thread: they push their branch on a stack, from which the next poll takes
 * all. So a poll costs what was woken, not how many children there are.
 *
 * @param <T> what the children give
 * @param <R> what this gives
 */
abstract class Combinator<T extends @Nullable Object, R extends @Nullable Object> implements Future<R> {
    private static final VarHandle WOKEN;
    private static final VarHandle WAKER;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            WOKEN = lookup.findVarHandle(Combinator.class, "woken", Branch.class);
            WAKER = lookup.findVarHandle(Combinator.class, "waker", Waker.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private enum Phase {
        NEW,
        REFUSED,
        RUNNING,
        ENDED
    }

    private Phase phase = Phase.NEW;

    /** Cleared at the end: somebody may keep a waker, and with it this. */
    private Branch<T> @Nullable [] branches;

    private int running;

    /** The next child that was never polled. */
    private int starting;

    /** Branches taken from the woken and not yet polled, the first woken first. */
    private @Nullable Branch<T> backlog;

    private @Nullable Branch<T> backlogEnd;

    private boolean cancelled;

    /** Whether the next poll is to poll every child, since each has been told to cancel. */
    private boolean pollAll;

    /** The newest of the branches that were woken. */
    @SuppressWarnings("unused")
    private volatile @Nullable Branch<T> woken;

    /** Whom to wake; taken by the first wake after a poll. */
    @SuppressWarnings("unused")
    private volatile @Nullable Waker waker;

    Combinator(List<? extends Future<? extends T>> children) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Branch<T>[] all = new Branch[children.size()];
        Iterator<? extends Future<? extends T>> each = children.iterator();
        for (int i = 0; i < all.length; i++) all[i] = new Branch<>(this, i, Shared.view(each.next()));
        branches = all;
        running = all.length;
    }

    /** A child was ready; true if the rest is to be cancelled. */
    abstract boolean onValue(int index, T value);

    /** A child failed; true if the rest is to be cancelled. */
    abstract boolean onFailure(int index, Throwable failure);

    /** The result, when all children have ended. */
    abstract R outcome() throws Throwable;

    /** Drops what it holds. */
    abstract void clear();

    /** How it is called, for messages. */
    abstract String name();

    @Override
    public final Poll<R> poll(Context cx) throws Exception {
        switch (phase) {
            case NEW, RUNNING -> {}
            case REFUSED -> {
                end();
                throw new CancellationException(name() + " was cancelled before it was polled");
            }
            case ENDED -> throw new IllegalStateException(name() + " was polled after it had ended");
        }
        // Before the woken are taken: a branch that is pushed later finds this waker, one pushed before is polled here.
        waker = requireNonNull(cx.waker());
        phase = Phase.RUNNING;
        takeWoken();
        pollStarting();
        pollWoken();
        while (pollAll) pollAll();
        if (running > 0) {
            // What the budget did not allow: nothing else would wake for it.
            if (starting < live().length || backlog != null) Wakers.wake(cx.waker());
            return Poll.pending();
        }
        try {
            return Poll.ready(outcome());
        } catch (Throwable failure) {
            throw Failure.sneaky(failure);
        } finally {
            end();
        }
    }

    /** Polls the children that never were, while the task may go on. */
    private void pollStarting() {
        Branch<T>[] all = live();
        while (starting < all.length && mayGoOn()) poll(all[starting++]);
    }

    /** Polls the children that were woken before this poll, while the task may go on; the others come next time. */
    private void pollWoken() {
        while (backlog != null && mayGoOn()) poll(nextOfBacklog());
    }

    private void pollAll() {
        pollAll = false;
        while (backlog != null) nextOfBacklog();
        starting = live().length;
        for (Branch<T> branch : live()) poll(branch);
    }

    private Branch<T> nextOfBacklog() {
        Branch<T> first = requireNonNull(backlog);
        backlog = first.next;
        first.next = null;
        if (first.future != null) first.dequeue();
        return first;
    }

    /** Else each of many children would be polled only to find that the budget is used up. */
    private boolean mayGoOn() {
        return !pollAll && !Budget.isExceeded();
    }

    /** Puts those that were woken behind the backlog, in the order of their wakes. */
    private void takeWoken() {
        @SuppressWarnings("unchecked")
        Branch<T> newest = (Branch<T>) WOKEN.getAndSet(this, (Branch<T>) null);
        if (newest == null) return;
        Branch<T> last = newest;
        Branch<T> oldest = null;
        while (newest != null) {
            Branch<T> earlier = newest.next;
            newest.next = oldest;
            oldest = newest;
            newest = earlier;
        }
        if (backlog == null) backlog = oldest;
        else requireNonNull(backlogEnd).next = oldest;
        backlogEnd = last;
    }

    private void poll(Branch<T> branch) {
        Future<? extends T> future = branch.future;
        if (future == null) return;
        boolean cancelRest;
        try {
            Poll<? extends T> poll = future.poll(branch);
            if (poll.isPending() || branch.future == null) return;
            T value = poll.value();
            leave(branch);
            cancelRest = onValue(branch.index, value);
        } catch (Throwable failure) {
            if (branch.future == null) return;
            leave(branch);
            cancelRest = onFailure(branch.index, failure);
        }
        if (cancelRest) cancelRunning();
    }

    private void leave(Branch<T> branch) {
        branch.end();
        running--;
    }

    @Override
    public final void cancel() {
        if (phase == Phase.NEW) {
            phase = Phase.REFUSED;
            cancelRunning();
        } else if (phase == Phase.RUNNING) {
            cancelRunning();
        }
    }

    /** Passes the request on. A child that throws has failed with that, and is not polled again. */
    private void cancelRunning() {
        if (cancelled) return;
        cancelled = true;
        pollAll = true;
        for (Branch<T> branch : live()) {
            Future<? extends T> future = branch.future;
            if (future == null) continue;
            try {
                future.cancel();
            } catch (Throwable failure) {
                leave(branch);
                onFailure(branch.index, failure);
            }
        }
    }

    /** From any thread: the next poll polls {@code branch} as well. */
    final void woken(Branch<T> branch, boolean later) {
        Branch<T> before;
        do {
            before = woken;
            branch.next = before;
        } while (!WOKEN.compareAndSet(this, before, branch));
        Waker newest = (Waker) WAKER.getAndSet(this, (Waker) null);
        if (later && newest instanceof LaterWaker patient) patient.wakeLater();
        else Wakers.wake(newest);
    }

    private Branch<T>[] live() {
        return requireNonNull(branches);
    }

    private void end() {
        phase = Phase.ENDED;
        for (Branch<T> branch : live()) branch.end();
        branches = null;
        waker = null;
        woken = null;
        backlog = null;
        backlogEnd = null;
        clear();
    }

    @Override
    public String toString() {
        return switch (phase) {
            case NEW -> name() + " not started";
            case REFUSED -> name() + " cancelled";
            case RUNNING -> name() + " awaiting " + running + " futures";
            case ENDED -> name() + " ended";
        };
    }
}
