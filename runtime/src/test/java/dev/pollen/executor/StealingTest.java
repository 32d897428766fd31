// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pollen.Executor;
import dev.pollen.Futures;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that take each other's tasks. */
@Timeout(60)
class StealingTest {
    @Test
    void withoutWorkers_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Executor.multiThread(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Executor.multiThread(-1));
    }

    /** The spawner never lets go of its thread: whoever forgets to call an idle worker stays here for ever. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 1000})
    void whatABusyTaskSpawns_othersRun(int children) {
        try (Executor executor = Executor.multiThread(3)) {
            for (int round = 0; round < 200; round++) {
                assertThat(executor.blockOn(Futures.lazy(() -> spawnAndSpin(children))))
                        .isEqualTo(children);
            }
        }
    }

    private static int spawnAndSpin(int children) {
        AtomicInteger ran = new AtomicInteger();
        for (int i = 0; i < children; i++) Futures.spawn(Futures.lazy(ran::incrementAndGet));
        while (ran.get() < children) Thread.onSpinWait();
        return ran.get();
    }

    @Test
    void whatABusyTaskWakes_othersRun() throws Exception {
        try (Executor executor = Executor.multiThread(2)) {
            for (int round = 0; round < 200; round++) {
                Gate gate = new Gate();
                var handle = executor.spawn(gate);
                gate.awaitPoll();
                executor.blockOn(Futures.lazy(() -> {
                    gate.open("x");
                    while (!handle.isFinished()) Thread.onSpinWait();
                    return "x";
                }));
            }
        }
    }
}
