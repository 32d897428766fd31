// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The run queue of one worker of many: first in, first out; only its owner adds, anybody takes. A ring that grows.
 *
 * <p>Positions count up for ever. Everyone, the owner too, takes by moving {@link #head} with a CAS, after having read the
 * slot; a slot that was overwritten meanwhile implies that head has moved, so the CAS fails.
 */
final class StealQueue {
    private static final int SMALLEST = 64;
    private static final VarHandle HEAD;
    private static final VarHandle TAIL;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            HEAD = lookup.findVarHandle(StealQueue.class, "head", long.class);
            TAIL = lookup.findVarHandle(StealQueue.class, "tail", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long head;

    /** Written by the owner. */
    private volatile long tail;

    /**
     * Written by the owner, the new ring holding all that has not been taken. Read after tail: so it is no older than the
     * ring in which the elements before that tail were put; an older one still has them, because it is not written again.
     */
    private volatile @Nullable SharedTask<?>[] ring = new SharedTask<?>[SMALLEST];

    /** Called by the owner. The full fence at its end orders it before a look for idle workers: see {@link Idle}. */
    void add(SharedTask<?> task) {
        long at = (long) TAIL.get(this); // our own write
        @Nullable SharedTask<?>[] slots = ring;
        if (at - head == slots.length) slots = resize(slots, slots.length * 2);
        slots[(int) at & (slots.length - 1)] = task;
        tail = at + 1; // releases the slot
    }

    /** Takes the oldest; called by the owner. */
    @Nullable SharedTask<?> poll() {
        long end = (long) TAIL.get(this);
        for (; ; ) {
            long at = head;
            if (at == end) return null;
            @Nullable SharedTask<?>[] slots = ring;
            int slot = (int) at & (slots.length - 1);
            SharedTask<?> task = slots[slot];
            if (HEAD.compareAndSet(this, at, at + 1)) {
                slots[slot] = null;
                return task;
            }
        }
    }

    /** Takes the oldest; called by anybody. Null if there is none, also while another thief is quicker. */
    @Nullable SharedTask<?> steal() {
        long at = head; // before tail: then at <= end, whatever happens in between
        long end = tail; // acquires the slots before it
        if (at >= end) return null;
        @Nullable SharedTask<?>[] slots = ring;
        SharedTask<?> task = slots[(int) at & (slots.length - 1)];
        return HEAD.compareAndSet(this, at, at + 1) ? task : null;
    }

    boolean isEmpty() {
        return head >= tail;
    }

    int size() {
        long at = head;
        return (int) Math.max(0, tail - at);
    }

    /** Lets go of tasks that thieves took, and of a large ring; called by the owner, on an empty queue. */
    void clear() {
        if (ring.length > 16 * SMALLEST) ring = new SharedTask<?>[SMALLEST];
        else Arrays.fill(ring, null);
    }

    private @Nullable SharedTask<?>[] resize(@Nullable SharedTask<?>[] slots, int length) {
        @Nullable SharedTask<?>[] wider = new SharedTask<?>[length];
        for (long at = head; at != tail; at++) {
            wider[(int) at & (length - 1)] = slots[(int) at & (slots.length - 1)];
        }
        ring = wider;
        return wider;
    }
}
