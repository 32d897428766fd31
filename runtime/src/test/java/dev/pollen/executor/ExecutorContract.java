// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import dev.pollen.Poll;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every executor does, whatever its threads. */
@Timeout(60)
abstract class ExecutorContract extends LifeContract {
    private final Executor executor = create();
    private final Gate gate = new Gate();

    @AfterEach
    void close() {
        executor.close();
    }

    // ---- results

    @Test
    void blockOn_givesTheValue() {
        assertThat(executor.blockOn(Futures.lazy(() -> "x"))).isEqualTo("x");
    }

    @Test
    void blockOn_throwsTheSameFailure_andReportsNone() {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        executor.onUncaught((handle, failure) -> uncaught.add(failure));
        IOException failure = new IOException("x");
        assertThatThrownBy(() -> executor.blockOn(Futures.failed(failure))).isSameAs(failure);
        executor.close();
        assertThat(uncaught).isEmpty();
    }

    @Test
    void pending_wokenFromHere_ends() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        gate.awaitPoll();
        assertThat(handle.isFinished()).isFalse();
        gate.open("x");
        assertThat(Futures.await(handle)).isEqualTo("x");
        assertThat(handle.isFinished()).isTrue();
    }

    @Test
    void wokenInThePollThatEndsIt_endsOnce() {
        gate.set("x");
        gate.inPoll(() -> gate.waker().wake());
        JoinHandle<String> handle = executor.spawn(gate);
        assertThat(Futures.await(handle)).isEqualTo("x");
        assertThat(executor.blockOn(Futures.ready("later"))).isEqualTo("later");
        assertThat(gate.events()).containsExactly("poll");
    }

    @Test
    void aTaskFailsWithAnError_theNextOneRuns() {
        for (Error error : List.of(new StackOverflowError(), new NoClassDefFoundError("x"), new AssertionError("x"))) {
            JoinHandle<String> failing = executor.spawn(Futures.lazy(() -> {
                throw error;
            }));
            assertThatThrownBy(() -> Futures.await(failing)).isSameAs(error);
        }
        assertThat(executor.blockOn(Futures.ready("alive"))).isEqualTo("alive");
    }

    @Test
    void aTaskOverflowsItsStack_theNextOneRuns() {
        Future<Integer> overflowing = Futures.lazy(() -> descend(0));
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> executor.blockOn(overflowing));
        assertThat(executor.blockOn(Futures.ready("alive"))).isEqualTo("alive");
    }

    private static int descend(int depth) {
        return depth < 0 ? depth : descend(depth + 1) + 1;
    }

    @Test
    void spawnedInATask_runsOnTheSameExecutor() {
        List<JoinHandle<String>> child = new ArrayList<>();
        executor.blockOn(Futures.lazy(() -> child.add(Futures.spawn(gate))));
        executor.close();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(child.get(0)));
    }

    @Test
    void aTaskAwaitsAnothersHandle() {
        JoinHandle<String> inner = executor.spawn(gate);
        JoinHandle<String> outer = executor.spawn(inner);
        gate.open("x");
        assertThat(Futures.await(outer)).isEqualTo("x");
    }

    @Test
    void aTaskAwaitsAHandleOfAnotherExecutor() {
        try (Executor other = Executor.singleThread()) {
            for (int i = 0; i < 200; i++) {
                JoinHandle<String> inner = executor.spawn(new Steps(2, n -> {})::pollAsText);
                assertThat(other.blockOn(inner)).isEqualTo("2");
                JoinHandle<String> there = other.spawn(new Steps(2, n -> {})::pollAsText);
                assertThat(executor.blockOn(there)).isEqualTo("2");
            }
        }
    }

    // ---- CompletableFutures

    @Test
    void toCompletableFuture_value_failure_cancelled() {
        assertThat(executor.spawn(Futures.ready("x")).toCompletableFuture())
                .succeedsWithin(20, TimeUnit.SECONDS)
                .isEqualTo("x");
        IOException failure = new IOException("x");
        assertThatThrownBy(() -> executor.spawn(Futures.failed(failure))
                        .toCompletableFuture()
                        .join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
        JoinHandle<String> aborted = executor.spawn(gate);
        CompletableFuture<String> first = aborted.toCompletableFuture();
        CompletableFuture<String> second = aborted.toCompletableFuture();
        aborted.abort();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(first::join);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(second::join);
    }

    @Test
    void cancellingTheCompletableFuture_abortsTheTask() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        gate.awaitPoll();
        handle.toCompletableFuture().cancel(true);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(handle));
    }

    // ---- abort

    @Test
    void pending_aborted_endsCancelled() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        gate.awaitPoll();
        handle.abort();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(handle));
        assertThat(gate.events()).startsWith("poll", "cancel");
    }

    @Test
    void abortRacesTheEnd_oneOutcome() throws Exception {
        int values = 0;
        for (int i = 0; i < 1000; i++) {
            Gate racing = new Gate();
            JoinHandle<String> handle = executor.spawn(racing);
            racing.awaitPoll();
            Thread opener = new Thread(() -> racing.open("x"));
            opener.start();
            handle.abort();
            try {
                assertThat(Futures.await(handle)).isEqualTo("x");
                values++;
            } catch (CancellationException cancelled) {
                assertThat(racing.events()).contains("cancel");
            }
            opener.join();
        }
        assertThat(values).isBetween(0, 1000);
    }

    // ---- wakes from everywhere

    @Test
    void eachWakePublishes_alsoACoalescedOne() throws Exception {
        int rounds = 20_000;
        Mailbox mailbox = new Mailbox(rounds);
        JoinHandle<Integer> handle = executor.spawn(mailbox);
        mailbox.awaitWaker();
        for (int i = 1; i <= rounds; i++) mailbox.put(i);
        assertThat(Futures.await(handle)).isEqualTo(rounds);
    }

    /** Written without any fence: only the wake orders it. */
    private static final class Mailbox implements Future<Integer> {
        private final int last;
        private final CountDownLatch polled = new CountDownLatch(1);
        private dev.pollen.Waker waker;
        private int newest;

        Mailbox(int last) {
            this.last = last;
        }

        @Override
        public Poll<Integer> poll(dev.pollen.Context cx) {
            waker = cx.waker();
            polled.countDown();
            return newest == last ? Poll.ready(newest) : Poll.pending();
        }

        void awaitWaker() throws InterruptedException {
            polled.await();
        }

        void put(int value) {
            newest = value;
            waker.wake();
        }
    }

    @Test
    void manyTasksWokenByTwoThreads_allEnd() throws Exception {
        for (int round = 0; round < 20; round++) {
            List<Gate> gates = new ArrayList<>();
            List<JoinHandle<String>> handles = new ArrayList<>();
            for (int i = 0; i < 500; i++) gates.add(new Gate());
            for (Gate each : gates) handles.add(executor.spawn(each));
            Thread other = new Thread(() -> gates.forEach(each -> each.open("x")));
            other.start();
            gates.forEach(each -> each.open("x"));
            for (JoinHandle<String> handle : handles)
                assertThat(Futures.await(handle)).isEqualTo("x");
            other.join();
        }
    }

    @Test
    void aTreeOfTasks_allJoined() {
        assertThat(executor.blockOn(new Tree(4))).isEqualTo(10_000);
    }

    @Test
    void yieldingTasks_letEachOtherRun() {
        List<JoinHandle<Integer>> handles = new ArrayList<>();
        for (int i = 0; i < 20; i++) handles.add(executor.spawn(new Steps(1000, n -> {})));
        for (JoinHandle<Integer> handle : handles)
            assertThat(Futures.await(handle)).isEqualTo(1000);
    }

    // ---- uncaught

    @Test
    void failsUnasked_toldOnce() throws Exception {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        executor.onUncaught((handle, failure) -> uncaught.add(failure));
        Exception failure = new Exception("x");
        executor.spawn(Futures.failed(failure));
        assertThat(uncaught.poll(20, TimeUnit.SECONDS)).isSameAs(failure);
        executor.close();
        assertThat(uncaught).isEmpty();
    }

    // ---- blocking where it is refused

    @Test
    void blockingInAPoll_refused_sayingWhatWhereAndWhatToDo() {
        Future<String> blocking = Futures.lazy(() -> Futures.await(Futures.ready("x")));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> executor.blockOn(blocking))
                .withMessageContaining("Futures.await was called by " + ExecutorContract.class.getName())
                .withMessageContaining("ExecutorContract.java:")
                .withMessageContaining("await in an @Async method")
                .withMessageContaining("pollen-processor");
    }

    @Test
    void closeAndBlockOnInAPoll_refused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> executor.blockOn(Futures.lazy(() -> {
                    executor.close();
                    return "x";
                })))
                .withMessageContaining("Executor.close was called");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> executor.blockOn(Futures.lazy(() -> executor.blockOn(gate))))
                .withMessageContaining("Executor.blockOn was called");
    }

    @Test
    void blockOnInterrupted_taskEndsCancelled_interruptDelivered() throws Exception {
        Thread blocked = Thread.currentThread();
        Thread interrupter = new Thread(() -> interruptOnceWaiting(blocked));
        executor.spawn(Futures.ready("started"));
        interrupter.start();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> executor.blockOn(gate));
        assertThat(Thread.interrupted()).isFalse();
        interrupter.join();
    }

    private void interruptOnceWaiting(Thread blocked) {
        try {
            gate.awaitPoll();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        blocked.interrupt();
    }

    // ---- close

    @Test
    void close_cancelsWhatIsPending_andWaitsForIt() throws Exception {
        List<Gate> gates = List.of(new Gate(), new Gate(), new Gate());
        List<JoinHandle<String>> handles = new ArrayList<>();
        for (Gate each : gates) handles.add(executor.spawn(each));
        for (Gate each : gates) each.awaitPoll();
        executor.close();
        assertThat(handles).allMatch(JoinHandle::isFinished);
        assertThat(gates).allSatisfy(each -> assertThat(each.events()).contains("cancel"));
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> executor.spawn(new Gate()));
        gates.forEach(each -> each.waker().wake());
    }

    @Test
    void closedTwice_andUnused_returns() {
        executor.close();
        executor.close();
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> executor.blockOn(gate));
    }

    @Test
    void spawnRacesClose_refusedOrEnded() throws Exception {
        for (int round = 0; round < 40; round++) {
            Executor closed = create();
            List<JoinHandle<String>> handles = new ArrayList<>();
            CountDownLatch spawning = new CountDownLatch(1);
            AtomicReference<Throwable> end = new AtomicReference<>();
            Thread spawner = new Thread(() -> {
                try {
                    for (int i = 0; i < 10_000; i++) {
                        handles.add(closed.spawn(new Gate()));
                        spawning.countDown();
                    }
                } catch (RejectedExecutionException refused) {
                    end.set(refused);
                }
            });
            spawner.start();
            spawning.await();
            closed.close();
            spawner.join();
            for (JoinHandle<String> handle : handles) {
                assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(handle));
            }
            assertThat(end.get() != null || handles.size() == 10_000).isTrue();
        }
    }

    @Test
    void closeAsync_awaitedOnAnotherExecutor() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        gate.awaitPoll();
        try (Executor other = Executor.singleThread()) {
            other.blockOn(executor.closeAsync());
        }
        assertThat(handle.isFinished()).isTrue();
    }
}
