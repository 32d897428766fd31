// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Waker;
import dev.pollen.internal.LaterWaker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** One child of a {@link Combinator}, the context it is polled with and its waker, which says who was woken. */
final class Branch<T extends @Nullable Object> implements Context, LaterWaker {
    private static final VarHandle QUEUED;

    static {
        try {
            QUEUED = MethodHandles.lookup().findVarHandle(Branch.class, "queued", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final int index;

    /** The child; null once it has ended. The poller's. */
    @Nullable Future<? extends T> future;

    /** The branch that was woken before this one; written before it is pushed. */
    @Nullable Branch<T> next;

    private final Combinator<T, ?> combinator;

    /** Whether it is among the woken, or has ended and never need be. */
    @SuppressWarnings("UnusedVariable") // through QUEUED
    private volatile boolean queued;

    Branch(Combinator<T, ?> combinator, int index, Future<? extends T> future) {
        this.combinator = combinator;
        this.index = index;
        this.future = future;
    }

    @Override
    public Waker waker() {
        return this;
    }

    @Override
    public void wake() {
        // An RMW also where it was set: it releases what the caller wrote to the RMW in dequeue.
        if (!(boolean) QUEUED.getAndSet(this, true)) combinator.woken(this, false);
    }

    @Override
    public void wakeLater() {
        if (!(boolean) QUEUED.getAndSet(this, true)) combinator.woken(this, true);
    }

    /** Called before the poll that a wake asked for: a wake from now on asks for another. */
    void dequeue() {
        QUEUED.getAndSet(this, false);
    }

    /** Ends it: no wake asks for anything any more. */
    void end() {
        future = null;
        queued = true;
    }
}
