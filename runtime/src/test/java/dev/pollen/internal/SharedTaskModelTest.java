// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static dev.pollen.internal.Orders.check;
import static dev.pollen.internal.Orders.together;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Test;

/** The states of a task, under hundreds of the orders in which the steps of several threads can come. */
class SharedTaskModelTest {
    private static final int ORDERS = 300;

    @Test
    void wakesRaceThePollsEnd_noneIsLost() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            HandOvers threads = new HandOvers();
            Flags future = new Flags();
            SharedTask<String> task = (SharedTask<String>) threads.spawn(future);
            together(
                    () -> {
                        future.first = true;
                        task.wake();
                    },
                    () -> {
                        future.second = true;
                        task.wake();
                    },
                    threads::runOne);
            threads.runAll();
            check(task.isFinished(), "a wake was lost");
        });
    }

    @Test
    void twoThreadsRunHandOvers_onePollsAtATime() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            HandOvers threads = new HandOvers();
            Flags future = new Flags();
            SharedTask<String> task = (SharedTask<String>) threads.spawn(future);
            together(threads::runOne, task::wake, threads::runOne);
            threads.runAll();
            check(!future.overlapped, "two polls at once");
            check(!task.isFinished(), "ended by itself");
        });
    }

    @Test
    void abortRacesTheEnd_oneOutcome() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            HandOvers threads = new HandOvers();
            Flags future = new Flags();
            SharedTask<String> task = (SharedTask<String>) threads.spawn(future);
            future.first = true;
            threads.runOne();
            together(
                    task::abort,
                    () -> {
                        future.second = true;
                        task.wake();
                    },
                    threads::runOne);
            threads.runAll();
            check(task.isFinished(), "neither ended nor aborted");
            boolean cancelled =
                    task.outcome() instanceof Failure failure && failure.thrown() instanceof CancellationException;
            check(cancelled || "x".equals(task.outcome()), "no outcome");
        });
    }

    @Test
    void theHandleIsPolledWhileTheTaskEnds_readyOrWoken() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            HandOvers threads = new HandOvers();
            Flags future = new Flags();
            future.first = true;
            future.second = true;
            SharedTask<String> task = (SharedTask<String>) threads.spawn(future);
            AtomicInteger told = new AtomicInteger();
            together(threads::runOne, () -> {
                if (pollsReady(task, () -> {})) told.incrementAndGet();
                else if (pollsReady(task, told::incrementAndGet)) told.incrementAndGet();
            });
            check(told.get() == 1, "told " + told + " times");
        });
    }

    private static boolean pollsReady(SharedTask<String> task, Waker waker) {
        try {
            return task.poll(Context.of(waker)).isReady();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Ready once both flags are set; cancelled, it fails. */
    private static final class Flags implements Future<String> {
        boolean first;
        boolean second;
        boolean overlapped;
        private boolean cancelled;
        private boolean polling;

        @Override
        public Poll<String> poll(Context cx) {
            overlapped |= polling;
            polling = true;
            boolean ready = first && second;
            polling = false;
            if (cancelled && !ready) throw new CancellationException("x");
            return ready ? Poll.ready("x") : Poll.pending();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
