// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/** A thread of one of our executors. Its fields are its own: no other thread touches them. */
abstract class Worker extends Thread {
    /** The task that is being polled. */
    @Nullable Task<?> task;

    Worker(String name) {
        super(name);
        setDaemon(true);
    }

    /** The current thread, if it is a worker. */
    static @Nullable Worker current() {
        return Thread.currentThread() instanceof Worker worker ? worker : null;
    }
}
