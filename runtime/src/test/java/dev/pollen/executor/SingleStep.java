// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Keeps what it is given until the test runs it, on the test's thread. */
final class SingleStep implements Executor {
    private final Queue<Runnable> handedOver = new ArrayDeque<>();

    @Override
    public void execute(Runnable command) {
        handedOver.add(command);
    }

    int waiting() {
        return handedOver.size();
    }

    /** Runs the oldest; says so if there is none. */
    void step() {
        handedOver.remove().run();
    }

    /** What the next step would run. */
    Runnable peek() {
        return handedOver.element();
    }

    void runAll() {
        while (!handedOver.isEmpty()) step();
    }
}
