// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/**
 * The run queue of one thread: a ring that grows, and before it a place for the task that is alone. A task that wakes
 * itself again and again finds itself there, and nothing is written: a reference to a young task that is stored in this old
 * object would cost a memory fence each time (the card marks of G1).
 */
final class TaskQueue {
    private static final int SMALLEST = 64;

    /** The head of the queue if {@link #alone} is set; else the last task that was there, if it has not ended. */
    private @Nullable LocalTask<?> front;

    private boolean alone;

    private @Nullable LocalTask<?>[] ring = new LocalTask<?>[SMALLEST];
    private int head;
    private int tail;

    void add(LocalTask<?> task) {
        if (isEmpty()) {
            if (front != task) front = task;
            alone = true;
            return;
        }
        if (tail - head == ring.length) resize(ring.length * 2);
        ring[tail++ & (ring.length - 1)] = task;
    }

    @Nullable LocalTask<?> poll() {
        if (alone) {
            alone = false;
            return front;
        }
        if (head == tail) return null;
        int at = head++ & (ring.length - 1);
        LocalTask<?> task = ring[at];
        ring[at] = null;
        return task;
    }

    int size() {
        return tail - head + (alone ? 1 : 0);
    }

    boolean isEmpty() {
        return !alone && head == tail;
    }

    /** Lets go of a task that has ended. */
    void forget(LocalTask<?> task) {
        if (front == task && !alone) front = null;
    }

    /** Gives memory back; called on an empty queue. */
    void shrink() {
        if (ring.length > 64 * SMALLEST) resize(SMALLEST);
    }

    private void resize(int length) {
        @Nullable LocalTask<?>[] wider = new LocalTask<?>[length];
        int size = tail - head;
        for (int i = 0; i < size; i++) wider[i] = ring[(head + i) & (ring.length - 1)];
        ring = wider;
        head = 0;
        tail = size;
    }
}
