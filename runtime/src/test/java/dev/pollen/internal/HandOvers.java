// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps the tasks that are handed over until a thread of the test runs them. */
final class HandOvers extends SharedExecutor {
    private final Queue<SharedTask<?>> queue = new ConcurrentLinkedQueue<>();

    int terminations;

    HandOvers() {
        super(2, 2);
    }

    @Override
    void schedule(SharedTask<?> task) {
        queue.add(task);
    }

    @Override
    void scheduleAgain(SharedTask<?> task) {
        queue.add(task);
    }

    @Override
    void yielding() {}

    @Override
    void terminated() {
        terminations++;
    }

    /** Runs the oldest; false if there is none. */
    boolean runOne() {
        SharedTask<?> task = queue.poll();
        if (task != null) task.run();
        return task != null;
    }

    void runAll() {
        while (runOne()) continue;
    }
}
