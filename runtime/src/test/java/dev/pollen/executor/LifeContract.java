// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import dev.pollen.Poll;
import dev.pollen.TimerFuture;
import dev.pollen.Waker;
import dev.pollen.futures.Memory;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The life of tasks on any executor: what they hold, how they end, and what meets them from other threads. */
@Timeout(60)
abstract class LifeContract {
    private final Executor executor = create();
    private final Gate gate = new Gate();

    abstract Executor create();

    @AfterEach
    void closeExecutor() {
        executor.close();
    }

    @Test
    void nullIsRefusedAtTheCall() {
        assertThatNullPointerException().isThrownBy(() -> executor.spawn(null));
        assertThatNullPointerException().isThrownBy(() -> executor.blockOn(null));
        assertThatNullPointerException().isThrownBy(() -> executor.onUncaught(null));
    }

    // ---- wakes

    @Test
    void threadsWriteAndWakeAtOnce_allOfItIsSeen() throws Exception {
        int writers = 4;
        int last = 5_000;
        Slots slots = new Slots(writers, last);
        JoinHandle<String> handle = executor.spawn(slots);
        slots.polled.await();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            int mine = i;
            threads.add(new Thread(() -> slots.countUp(mine)));
        }
        threads.forEach(Thread::start);
        assertThat(Futures.await(handle)).isEqualTo("all");
        for (Thread thread : threads) thread.join();
    }

    /** Written without any fence: only the wakes order it. */
    private static final class Slots implements Future<String> {
        private static final int STRIDE = 16;

        final CountDownLatch polled = new CountDownLatch(1);
        private final int[] values;
        private final int last;
        private volatile Waker waker;

        Slots(int count, int last) {
            values = new int[count * STRIDE];
            this.last = last;
        }

        void countUp(int mine) {
            for (int i = 1; i <= last; i++) {
                values[mine * STRIDE] = i;
                waker.wake();
            }
        }

        @Override
        public Poll<String> poll(Context cx) {
            waker = cx.waker();
            polled.countDown();
            for (int i = 0; i < values.length; i += STRIDE) if (values[i] < last) return Poll.pending();
            return Poll.ready("all");
        }
    }

    @Test
    void wokenAfterAnAbort_andAfterTheClose_nothing() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        gate.awaitPoll();
        handle.abort();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(handle));
        List<String> before = List.copyOf(gate.events());
        gate.waker().wake();
        executor.close();
        gate.waker().wake();
        assertThat(gate.events()).isEqualTo(before);
    }

    @Test
    void aTaskThatIsAlwaysReady_letsItsNeighbourRun() {
        Future<String> hog = new Future<>() {
            private JoinHandle<String> neighbour;

            @Override
            public Poll<String> poll(Context cx) throws Exception {
                if (neighbour == null) neighbour = Futures.spawn(Futures.ready("x"));
                while (new TimerFuture(Duration.ZERO).poll(cx).isReady()) {
                    if (neighbour.isFinished()) return Poll.ready("x");
                }
                return Poll.pending(); // the budget is used up
            }
        };
        assertThat(executor.blockOn(hog)).isEqualTo("x");
    }

    // ---- the handle

    @Test
    void aChainOfTasksThatAwaitEachOther_endsWithoutAStackForIt() {
        JoinHandle<String> last = executor.spawn(gate);
        for (int i = 0; i < 20_000; i++) last = executor.spawn(last);
        gate.open("x");
        assertThat(Futures.await(last)).isEqualTo("x");
    }

    @Test
    void theHandleIsPolledWithOneWakerAfterTheOther_whileTheTaskEnds_readyOrTheNewestIsWoken() throws Exception {
        for (int round = 0; round < 2000; round++) {
            Gate ending = new Gate();
            JoinHandle<String> handle = executor.spawn(ending);
            Thread opener = new Thread(() -> ending.open("x"));
            opener.start();
            CountDownLatch newest = new CountDownLatch(1);
            boolean ready = handle.poll(Context.of(() -> {})).isReady()
                    || handle.poll(Context.of(newest::countDown)).isReady();
            if (!ready) {
                assertThat(newest.await(20, TimeUnit.SECONDS)).isTrue();
                assertThat(handle.poll(Context.of(() -> {})).value()).isEqualTo("x");
            }
            opener.join();
        }
    }

    @Test
    void whatDependsOnACompletableFutureRunsWhereTheTaskEnds_andMayNotBlockThere() {
        CompletableFuture<String> dependent =
                executor.spawn(gate).toCompletableFuture().thenApply(value -> Futures.await(Futures.ready("blocked")));
        gate.open("x");
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(dependent::join)
                .withCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("Futures.await was called");
    }

    // ---- abort

    @Test
    void abortedInItsOwnCleanUp_andTwiceFromOutside_cancelledOnce() throws Exception {
        List<JoinHandle<String>> own = new ArrayList<>();
        CountDownLatch known = new CountDownLatch(1);
        Future<String> aborting = new Future<>() {
            @Override
            public Poll<String> poll(Context cx) throws Exception {
                return gate.poll(cx);
            }

            @Override
            public void cancel() {
                own.get(0).abort();
                gate.cancel();
            }
        };
        own.add(executor.spawn(aborting));
        known.countDown();
        gate.awaitPoll();
        own.get(0).abort();
        own.get(0).abort();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(own.get(0)));
        assertThat(gate.events()).filteredOn("cancel"::equals).hasSize(1);
    }

    @Test
    void abortedByTwoThreads_whileAThirdOpensIt_oneOutcome() throws Exception {
        for (int round = 0; round < 500; round++) {
            Gate racing = new Gate();
            JoinHandle<String> handle = executor.spawn(racing);
            racing.awaitPoll();
            List<Thread> threads =
                    List.of(new Thread(handle::abort), new Thread(handle::abort), new Thread(() -> racing.open("x")));
            threads.forEach(Thread::start);
            CompletableFuture<String> first = handle.toCompletableFuture();
            assertThat(endOf(handle)).isEqualTo(endOf(first)).isIn("x", "cancelled");
            for (Thread thread : threads) thread.join();
            assertThat(racing.events()).filteredOn("cancel"::equals).hasSizeLessThan(2);
        }
    }

    private static String endOf(JoinHandle<String> handle) {
        try {
            return Futures.await(handle);
        } catch (CancellationException cancelled) {
            return "cancelled";
        }
    }

    private static String endOf(CompletableFuture<String> future) {
        try {
            return future.join();
        } catch (CancellationException cancelled) {
            return "cancelled";
        }
    }

    // ---- close

    @Test
    void spawnedInCleanUpWhileClosing_endsToo() throws Exception {
        List<JoinHandle<String>> late = new ArrayList<>();
        Gate second = new Gate();
        Future<String> spawning = new Future<>() {
            @Override
            public Poll<String> poll(Context cx) throws Exception {
                return gate.poll(cx);
            }

            @Override
            public void cancel() {
                late.add(Futures.spawn(second));
                gate.cancel();
            }
        };
        executor.spawn(spawning);
        gate.awaitPoll();
        executor.close();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(late.get(0)));
        assertThat(second.events()).doesNotContain("poll");
    }

    @Test
    void closedByTwoThreadsWhileThirdsWait_allReturn() throws Exception {
        for (int round = 0; round < 100; round++) {
            Executor closed = create();
            Gate pending = new Gate();
            closed.spawn(pending);
            pending.awaitPoll();
            Thread other = new Thread(closed::close);
            other.start();
            closed.close();
            other.join();
        }
    }

    // ---- blockOn

    @Test
    void twoThreadsBlockOnItManyTimes_noneIsForgotten() throws Exception {
        Runnable many = () -> {
            for (int i = 0; i < 2000; i++) {
                int value = i;
                assertThat(executor.blockOn(Futures.lazy(() -> value))).isEqualTo(value);
            }
        };
        Thread other = new Thread(many);
        other.start();
        many.run();
        other.join();
    }

    @Test
    void blockingOnAnotherExecutorInAPoll_refused() {
        try (Executor other = Executor.singleThread()) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> executor.blockOn(Futures.lazy(() -> other.blockOn(Futures.ready("x")))))
                    .withMessageContaining("Executor.blockOn was called");
        }
    }

    // ---- memory

    @Test
    void aTaskIsHeldUntilItEnds_andNotLonger() throws Exception {
        List<WeakReference<Object>> references = new ArrayList<>();
        spawnUnheld(references);
        System.gc();
        assertThat(references).noneMatch(reference -> reference.refersTo(null));
        executor.close();
        Memory.assertCollected(references);
    }

    private void spawnUnheld(List<WeakReference<Object>> references) throws Exception {
        Gate unheld = new Gate();
        JoinHandle<String> handle = executor.spawn(unheld);
        unheld.awaitPoll();
        references.add(new WeakReference<>(unheld));
        references.add(new WeakReference<>(handle));
    }

    @Test
    void aWakerThatIsKept_doesNotHoldTheFuture() throws Exception {
        List<WeakReference<Object>> references = new ArrayList<>();
        Waker kept = endAndKeepWaker(references);
        Memory.assertCollected(references);
        kept.wake();
    }

    private Waker endAndKeepWaker(List<WeakReference<Object>> references) throws Exception {
        Gate ending = new Gate();
        JoinHandle<String> handle = executor.spawn(ending);
        ending.awaitPoll();
        ending.open("x");
        Futures.await(handle);
        references.add(new WeakReference<>(ending));
        return ending.waker();
    }
}
