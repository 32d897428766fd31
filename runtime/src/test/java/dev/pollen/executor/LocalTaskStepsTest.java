// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The life of a task of one thread, by what that thread does in between, and what others do while it is held up. */
@Timeout(30)
class LocalTaskStepsTest {
    private final Executor executor = Executor.singleThread();
    private final Gate gate = new Gate();
    private final List<String> order = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        executor.close();
    }

    /** Runs on the executor's thread. */
    private void onWorker(Runnable action) {
        executor.blockOn(Futures.lazy(() -> {
            action.run();
            return "done";
        }));
    }

    /** Returns once all that was queued before has had its turn, and what came of that. */
    private void settle() {
        for (int i = 0; i < 3; i++) onWorker(() -> {});
    }

    @Test
    void spawnedOnTheWorkerAndWoken_polledOnce() {
        onWorker(() -> ((Waker) executor.spawn(gate)).wake());
        settle();
        assertThat(gate.events()).containsExactly("poll");
    }

    @Test
    void spawnedFromElsewhereAndWoken_polledOnce() throws Exception {
        Held held = hold();
        JoinHandle<String> handle = executor.spawn(gate);
        ((Waker) handle).wake();
        held.release();
        settle();
        assertThat(gate.events()).containsExactly("poll");
    }

    @Test
    void wokenTwiceDuringThePoll_polledAgainOnce() {
        gate.inPoll(() -> {
            if (gate.events().size() > 1) return;
            gate.waker().wake();
            gate.waker().wake();
        });
        executor.spawn(gate);
        settle();
        assertThat(gate.events()).containsExactly("poll", "poll");
    }

    @Test
    void wakesItself_goesBehindTheOthers() {
        onWorker(() -> {
            executor.spawn(wakingItself("a"));
            executor.spawn(wakingItself("b"));
        });
        settle();
        assertThat(order).containsExactly("a1", "b1", "a2", "b2", "a3", "b3");
    }

    private Future<String> wakingItself(String name) {
        int[] polls = {0};
        return cx -> {
            order.add(name + ++polls[0]);
            if (polls[0] == 3) return Poll.ready(name);
            cx.waker().wake();
            return Poll.pending();
        };
    }

    @Test
    void yields_letsThoseThatAreWokenMeanwhileGoFirst() {
        onWorker(() -> {
            executor.spawn(new Steps(2, n -> {
                order.add("yields" + n);
                if (n == 1) executor.spawn(wakingItself("w"));
            }));
        });
        settle();
        assertThat(order.subList(0, 2)).containsExactly("yields1", "w1");
    }

    @Test
    void pendingAndWokenByTwoThreadsWhileTheWorkerIsBusy_polledOnce() throws Exception {
        executor.spawn(gate);
        gate.awaitPoll();
        Held held = hold();
        for (int i = 0; i < 2; i++) {
            Thread other = new Thread(gate.waker()::wake);
            other.start();
            other.join();
        }
        held.release();
        settle();
        assertThat(gate.events()).containsExactly("poll", "poll");
    }

    @Test
    void wokenByAnotherThreadDuringItsPoll_polledAgain() throws Exception {
        CountDownLatch inPoll = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        gate.inPoll(() -> {
            inPoll.countDown();
            awaitQuietly(woken);
        });
        executor.spawn(gate);
        inPoll.await();
        gate.waker().wake();
        woken.countDown();
        settle();
        assertThat(gate.events()).containsExactly("poll", "poll");
    }

    @Test
    void abortedByAnotherThreadDuringItsPoll_cancelledThen() throws Exception {
        CountDownLatch inPoll = new CountDownLatch(1);
        CountDownLatch aborted = new CountDownLatch(1);
        gate.inPoll(() -> {
            inPoll.countDown();
            awaitQuietly(aborted);
        });
        JoinHandle<String> handle = executor.spawn(gate);
        inPoll.await();
        handle.abort();
        aborted.countDown();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(handle));
        assertThat(gate.events()).containsExactly("poll", "cancel", "poll");
    }

    @Test
    void abortedBeforeItsFirstPoll_hereOrElsewhere_neverPolled() throws Exception {
        List<JoinHandle<String>> handles = new ArrayList<>();
        onWorker(() -> {
            handles.add(executor.spawn(gate));
            handles.get(0).abort();
        });
        Held held = hold();
        handles.add(executor.spawn(gate));
        handles.get(1).abort();
        held.release();
        for (JoinHandle<String> handle : handles) {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(handle));
        }
        assertThat(gate.events()).doesNotContain("poll");
    }

    @Test
    void abortedAfterTheEnd_hereOrElsewhere_nothing() throws Exception {
        JoinHandle<String> handle = executor.spawn(Futures.ready("x"));
        settle();
        handle.abort();
        onWorker(handle::abort);
        settle();
        assertThat(handle.poll(Context.of(() -> {})).value()).isEqualTo("x");
    }

    @Test
    void theHandleIsPolledElsewhere_thenOnTheWorker_onlyTheNewestIsWoken() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        gate.awaitPoll();
        Held held = hold();
        assertThat(handle.poll(Context.of(() -> order.add("elsewhere"))).isPending())
                .isTrue();
        held.release();
        onWorker(() -> pollQuietly(handle, "worker"));
        gate.open("x");
        settle();
        assertThat(order).containsExactly("worker");
    }

    @Test
    void theHandleIsPolledOnTheWorker_whileAnOlderPollFromElsewhereIsUnderWay_onlyTheNewestIsWoken() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        gate.awaitPoll();
        CountDownLatch polledElsewhere = new CountDownLatch(1);
        CountDownLatch onWorker = new CountDownLatch(1);
        JoinHandle<String> second = executor.spawn(cx -> {
            onWorker.countDown();
            awaitQuietly(polledElsewhere);
            pollQuietly(handle, "worker");
            return Poll.ready("x");
        });
        onWorker.await();
        handle.poll(Context.of(() -> order.add("elsewhere")));
        polledElsewhere.countDown();
        Futures.await(second);
        gate.open("x");
        settle();
        assertThat(order).containsExactly("worker");
    }

    private void pollQuietly(JoinHandle<String> handle, String name) {
        try {
            handle.poll(Context.of(() -> order.add(name)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Keeps the worker busy. */
    private Held hold() throws InterruptedException {
        Held held = new Held();
        executor.spawn(held);
        held.running.await();
        return held;
    }

    private static final class Held implements Future<String> {
        private final CountDownLatch running = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public Poll<String> poll(Context cx) {
            running.countDown();
            awaitQuietly(released);
            return Poll.ready("x");
        }

        void release() {
            released.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
