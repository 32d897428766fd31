// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A stack of its own for the processor's work. An operand of a long expression costs a few frames, in javac as in
 * Pollen; on the caller's stack, of which a build tool and javac have used a part, the processor would fail where javac
 * alone does not.
 */
final class DeepStack {
    /** Reserved, not used: a page costs memory when it is first touched. */
    private static final long BYTES = 128L << 20;

    private DeepStack() {}

    /** Runs work on another thread while the caller waits, and throws what it throws. An interrupt stays pending. */
    static void run(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, null);
        Thread thread = new Thread(null, task, "pollen-processor", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw (RuntimeException) e.getCause();
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
