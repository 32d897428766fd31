// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Executor;
import dev.pollen.Futures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What executors with threads of their own do besides. */
abstract class WorkerContract extends ExecutorContract {
    abstract String threadName();

    @Test
    void threads_areNamedDaemons() {
        try (Executor executor = create()) {
            Thread worker = executor.blockOn(Futures.lazy(Thread::currentThread));
            assertThat(worker.isDaemon()).isTrue();
            assertThat(worker.getName()).matches(threadName());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void anInterruptLeftByOneTask_doesNotMeetTheNext(int tasks) {
        try (Executor executor = create()) {
            for (int i = 0; i < tasks; i++) {
                executor.blockOn(Futures.lazy(() -> {
                    Thread.currentThread().interrupt();
                    return "x";
                }));
                assertThat(executor.blockOn(
                                Futures.lazy(() -> Thread.currentThread().isInterrupted())))
                        .isFalse();
            }
        }
    }

    @Test
    void close_endsTheThreads() throws Exception {
        Executor executor = create();
        Thread worker = executor.blockOn(Futures.lazy(Thread::currentThread));
        executor.close();
        worker.join(20_000);
        assertThat(worker.isAlive()).isFalse();
    }
}
