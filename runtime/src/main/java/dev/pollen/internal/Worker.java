// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/** A thread of one of our executors. Its fields are its own, except the inbox. */
abstract class Worker extends Thread {
    /** Letters to this worker. */
    final Inbox inbox = new Inbox();

    /** The task that is being polled. */
    @Nullable Task<?> task;

    /** How many leaves the task may still find ready in this poll: see {@link Budget}. */
    int budget;

    /** Timers that this thread drives; null if it leaves them to the shared daemon thread. */
    @Nullable LocalTimers timers;

    Worker(String name) {
        super(name);
        setDaemon(true);
    }

    /** The current thread, if it is a worker. */
    static @Nullable Worker current() {
        return Thread.currentThread() instanceof Worker worker ? worker : null;
    }
}
