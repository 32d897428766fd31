// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/** The run queue of one thread: a ring that grows. */
final class TaskQueue {
    private static final int SMALLEST = 64;

    private @Nullable LocalTask<?>[] ring = new LocalTask<?>[SMALLEST];
    private int head;
    private int tail;

    void add(LocalTask<?> task) {
        if (tail - head == ring.length) resize(ring.length * 2);
        ring[tail++ & (ring.length - 1)] = task;
    }

    @Nullable LocalTask<?> poll() {
        if (head == tail) return null;
        int at = head++ & (ring.length - 1);
        LocalTask<?> task = ring[at];
        ring[at] = null;
        return task;
    }

    int size() {
        return tail - head;
    }

    boolean isEmpty() {
        return head == tail;
    }

    /** Moves everything from {@code other} behind what is here. */
    void addAll(TaskQueue other) {
        for (LocalTask<?> task; (task = other.poll()) != null; ) add(task);
    }

    /** Gives memory back; called on an empty queue. */
    void shrink() {
        if (ring.length > 64 * SMALLEST) resize(SMALLEST);
    }

    private void resize(int length) {
        @Nullable LocalTask<?>[] wider = new LocalTask<?>[length];
        int size = size();
        for (int i = 0; i < size; i++) wider[i] = ring[(head + i) & (ring.length - 1)];
        ring = wider;
        head = 0;
        tail = size;
    }
}
