// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static dev.pollen.internal.Orders.check;
import static dev.pollen.internal.Orders.together;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Test;

/** Spawning, ending and closing at once: each task is refused or ends, and then it is over, once. */
class LiveTasksModelTest {
    private static final int ORDERS = 200;

    @Test
    void spawnsRaceClose() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            HandOvers executor = new HandOvers();
            Spawner one = new Spawner(executor);
            Spawner two = new Spawner(executor);
            together(one, executor::startClose, two);
            executor.runAll();
            check(one.refusedOrEnded() && two.refusedOrEnded(), "a task is stuck");
            check(executor.terminations == 1, "over, but not once");
        });
    }

    @Test
    void theLastTaskEndsWhileClosing() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            HandOvers executor = new HandOvers();
            Spawner spawner = new Spawner(executor);
            spawner.run();
            together(executor::runOne, executor::startClose);
            executor.runAll();
            check(spawner.refusedOrEnded(), "the task is stuck");
            check(executor.terminations == 1, "over, but not once");
        });
    }

    @Test
    void closedByTwo_overOnce() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            HandOvers executor = new HandOvers();
            together(executor::startClose, executor::startClose);
            check(executor.terminations == 1, "over, but not once");
        });
    }

    private static final class Spawner implements Runnable, Future<String> {
        private final HandOvers executor;
        private Task<String> task;
        private boolean refused;
        private boolean cancelled;

        Spawner(HandOvers executor) {
            this.executor = executor;
        }

        @Override
        public void run() {
            try {
                task = (Task<String>) executor.spawn(this);
            } catch (RejectedExecutionException closed) {
                refused = true;
            }
        }

        boolean refusedOrEnded() {
            return refused || task.isFinished();
        }

        @Override
        public Poll<String> poll(Context cx) {
            if (cancelled) throw new CancellationException("x");
            return Poll.pending();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
