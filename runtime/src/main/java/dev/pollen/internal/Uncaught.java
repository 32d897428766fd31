// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.JoinHandle;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

/** What becomes of failures that nobody asked for. */
final class Uncaught {
    /** The handler of an executor that was given none. */
    static final BiConsumer<JoinHandle<?>, Throwable> LOGGED =
            (handle, failure) -> log("a task failed, and nobody had asked for its outcome", failure);

    private Uncaught() {}

    /** Tells {@code handler} if {@code task}, whose handle was never asked, failed. */
    static void report(Task<?> task, BiConsumer<JoinHandle<?>, Throwable> handler) {
        if (!(task.outcome() instanceof Failure failure)) return;
        if (failure.thrown() instanceof CancellationException) return;
        try {
            handler.accept(task, failure.thrown());
        } catch (Throwable thrown) {
            if (thrown != failure.thrown()) thrown.addSuppressed(failure.thrown());
            log("the handler of uncaught failures threw", thrown);
        }
    }

    static void log(String what, Throwable failure) {
        System.getLogger("dev.pollen").log(System.Logger.Level.ERROR, what, failure);
    }
}
