// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The life of a task, a hand-over at a time: every order of wakes, aborts and polls that one thread can make. */
@Timeout(30)
class TaskStepsTest {
    private final SingleStep threads = new SingleStep();
    private final Executor executor = Executor.over(threads);
    private final Gate gate = new Gate();
    private final List<Throwable> uncaught = new ArrayList<>();

    // ---- wakers

    @Test
    void spawned_polled() {
        executor.spawn(gate);
        assertThat(gate.events()).isEmpty();
        threads.step();
        assertThat(gate.events()).containsExactly("poll");
        assertThat(threads.waiting()).isZero();
    }

    @Test
    void spawned_woken_polledOnce() {
        JoinHandle<String> handle = executor.spawn(gate);
        ((Waker) handle).wake();
        threads.runAll();
        assertThat(gate.events()).containsExactly("poll");
    }

    @Test
    void wokenDuringThePoll_polledAgain() {
        executor.spawn(gate.inPoll(() -> {
            if (gate.events().size() == 1) gate.waker().wake();
        }));
        threads.step();
        assertThat(threads.waiting()).isOne();
        threads.runAll();
        assertThat(gate.events()).containsExactly("poll", "poll");
    }

    @Test
    void wokenTwiceDuringThePoll_polledAgainOnce() {
        executor.spawn(gate.inPoll(() -> {
            if (gate.events().size() > 1) return;
            gate.waker().wake();
            gate.waker().wake();
        }));
        threads.runAll();
        assertThat(gate.events()).containsExactly("poll", "poll");
    }

    @Test
    void pending_wokenTwice_handedOverOnce() {
        executor.spawn(gate);
        threads.step();
        gate.waker().wake();
        gate.waker().wake();
        assertThat(threads.waiting()).isOne();
    }

    @Test
    void pending_wokenByAnotherThread_polled() throws Exception {
        executor.spawn(gate);
        threads.step();
        Thread other = new Thread(gate.waker()::wake);
        other.start();
        other.join();
        threads.runAll();
        assertThat(gate.events()).containsExactly("poll", "poll");
    }

    @Test
    void pending_wokenByManyThreadsAtOnce_handedOverOnce() throws Exception {
        executor.spawn(gate);
        threads.step();
        for (int round = 1; round <= 200; round++) {
            List<Thread> wakers = new ArrayList<>();
            for (int i = 0; i < 4; i++) wakers.add(new Thread(gate.waker()::wake));
            wakers.forEach(Thread::start);
            for (Thread waker : wakers) waker.join();
            assertThat(threads.waiting()).isOne();
            threads.step();
        }
        assertThat(gate.events()).hasSize(201);
    }

    @Test
    void wakesItself_goesBehindTheOthers() {
        List<String> order = new ArrayList<>();
        gate.inPoll(() -> {
            order.add("gate");
            if (order.size() == 1) gate.waker().wake();
        });
        executor.spawn(gate);
        executor.spawn(new Gate().inPoll(() -> order.add("other")));
        threads.runAll();
        assertThat(order).containsExactly("gate", "other", "gate");
    }

    @Test
    void anExecutorThatRunsTheNewestFirst_pollsTheOldestFirst() {
        Deque<Runnable> stack = new ArrayDeque<>();
        Executor newestFirst = Executor.over(stack::push);
        List<String> order = new ArrayList<>();
        newestFirst.spawn(new Steps(2, n -> order.add("a" + n)));
        newestFirst.spawn(new Steps(2, n -> order.add("b" + n)));
        while (!stack.isEmpty()) stack.pop().run();
        assertThat(order).containsExactly("a1", "b1", "a2", "b2");
    }

    @Test
    void ended_woken_nothing() {
        executor.spawn(gate);
        threads.step();
        gate.open("x");
        threads.runAll();
        gate.waker().wake();
        assertThat(threads.waiting()).isZero();
    }

    @Test
    void anExecutorThatRunsAHandOverTwice_pollsOnce() {
        executor.spawn(gate);
        Runnable handedOver = threads.peek();
        threads.step();
        handedOver.run();
        assertThat(gate.events()).containsExactly("poll");
    }

    @Test
    void yields_goBehindTheOthers() {
        List<String> order = new ArrayList<>();
        executor.spawn(new Steps(2, n -> order.add("a" + n)));
        executor.spawn(new Steps(2, n -> order.add("b" + n)));
        threads.runAll();
        assertThat(order).containsExactly("a1", "b1", "a2", "b2");
    }

    @Test
    void anExecutorThatRunsInline_yieldsWithoutEnd_keepsItsStack() {
        Executor inline = Executor.over(Runnable::run);
        assertThat(inline.blockOn(new Steps(100_000, n -> {}))).isEqualTo(100_000);
    }

    // ---- the handle

    @Test
    void handlePolled_taskEnds_woken_ready() throws Exception {
        List<String> woken = new ArrayList<>();
        JoinHandle<String> handle = executor.spawn(gate);
        assertThat(handle.poll(cx("a", woken)).isPending()).isTrue();
        gate.set("x");
        threads.step();
        assertThat(woken).containsExactly("a");
        assertThat(handle.isFinished()).isTrue();
        assertThat(handle.poll(cx("a", woken)).value()).isEqualTo("x");
    }

    @Test
    void handlePolledWithTwoWakers_onlyTheNewestIsWoken() throws Exception {
        List<String> woken = new ArrayList<>();
        JoinHandle<String> handle = executor.spawn(gate);
        handle.poll(cx("old", woken));
        handle.poll(cx("new", woken));
        gate.set("x");
        threads.step();
        assertThat(woken).containsExactly("new");
    }

    @Test
    void handlePolledAfterItWasReady_refused() throws Exception {
        JoinHandle<String> handle = executor.spawn(Futures.ready("x"));
        threads.step();
        handle.poll(cx("a", new ArrayList<>()));
        assertThatThrownBy(() -> handle.poll(cx("a", new ArrayList<>()))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWakerThatThrows_harmsNobody() throws Exception {
        JoinHandle<String> handle = executor.spawn(gate);
        handle.poll(Context.of(() -> {
            throw new IllegalArgumentException("a bad waker");
        }));
        gate.set("x");
        threads.step();
        assertThat(handle.isFinished()).isTrue();
    }

    @Test
    void awaitsItsOwnHandle_refused() {
        List<JoinHandle<String>> own = new ArrayList<>();
        own.add(executor.spawn(cx -> own.get(0).poll(cx)));
        threads.step();
        assertThat(own.get(0).toCompletableFuture())
                .failsWithin(0, java.util.concurrent.TimeUnit.SECONDS)
                .withThrowableThat()
                .withMessageContaining("awaits its own handle");
    }

    // ---- abort

    @Test
    void abortedBeforeTheFirstPoll_neverPolled_cancelled() {
        JoinHandle<String> handle = executor.spawn(gate);
        handle.abort();
        threads.runAll();
        assertThat(gate.events()).doesNotContain("poll");
        assertCancelled(handle);
    }

    @Test
    void aborted_cancelledAndPolledWithoutAWakeOfItsOwn() {
        JoinHandle<String> handle = executor.spawn(gate);
        threads.step();
        handle.abort();
        threads.runAll();
        assertThat(gate.events()).containsExactly("poll", "cancel", "poll");
        assertCancelled(handle);
    }

    @Test
    void abortedTwice_cancelledOnce() {
        JoinHandle<String> handle = executor.spawn(new Stubborn(gate));
        threads.step();
        handle.abort();
        threads.runAll();
        handle.abort();
        threads.runAll();
        assertThat(gate.events()).filteredOn("cancel"::equals).hasSize(1);
    }

    @Test
    void abortedDuringThePoll_metAtItsEnd() {
        List<JoinHandle<String>> handles = new ArrayList<>();
        gate.inPoll(() -> handles.get(0).abort());
        handles.add(executor.spawn(gate));
        threads.runAll();
        assertThat(gate.events()).contains("cancel");
        assertCancelled(handles.get(0));
    }

    @Test
    void abortedDuringThePollThatEndsIt_theValueWins() throws Exception {
        List<JoinHandle<String>> handles = new ArrayList<>();
        gate.inPoll(() -> handles.get(0).abort());
        gate.set("x");
        handles.add(executor.spawn(gate));
        threads.runAll();
        assertThat(Futures.await(handles.get(0))).isEqualTo("x");
    }

    @Test
    void abortedAfterTheEnd_nothing() throws Exception {
        JoinHandle<String> handle = executor.spawn(Futures.ready("x"));
        threads.step();
        handle.abort();
        assertThat(threads.waiting()).isZero();
        assertThat(Futures.await(handle)).isEqualTo("x");
    }

    @Test
    void aFutureThatIgnoresCancel_isWaitedFor() {
        JoinHandle<String> handle = executor.spawn(new Stubborn(gate));
        threads.step();
        handle.abort();
        threads.runAll();
        assertThat(handle.isFinished()).isFalse();
        gate.open("x");
        threads.runAll();
        assertThat(Futures.await(handle)).isEqualTo("x");
    }

    // ---- refused hand-overs

    @Test
    void handOverRefusedAtTheSpawn_theTaskFails() {
        Executor refusing = refusing(new SingleStep(), 0);
        refusing.onUncaught((handle, failure) -> uncaught.add(failure));
        JoinHandle<String> handle = refusing.spawn(gate);
        assertThat(handle.isFinished()).isTrue();
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> Futures.await(handle))
                .withMessage("full");
        assertThat(gate.events()).isEmpty();
    }

    @Test
    void handOverRefusedAtAWake_theTaskFails_theWakerDoesNotThrow() {
        Executor refusing = refusing(threads, 1);
        refusing.onUncaught((handle, failure) -> uncaught.add(failure));
        JoinHandle<String> handle = refusing.spawn(gate);
        threads.step();
        gate.waker().wake();
        assertThat(handle.isFinished()).isTrue();
        assertThat(uncaught).singleElement().isInstanceOf(RejectedExecutionException.class);
        refusing.close();
    }

    // ---- uncaught failures

    @Test
    void failsUnasked_toldOnce_aLaterAwaitStillGetsIt() {
        executor.onUncaught((handle, failure) -> uncaught.add(failure));
        Exception failure = new Exception("x");
        JoinHandle<String> handle = executor.spawn(Futures.failed(failure));
        threads.runAll();
        assertThat(uncaught).containsExactly(failure);
        assertThatThrownBy(() -> Futures.await(handle)).isSameAs(failure);
        assertThat(uncaught).hasSize(1);
    }

    @Test
    void failsAfterItsHandleWasPolled_notTold() throws Exception {
        executor.onUncaught((handle, failure) -> uncaught.add(failure));
        executor.spawn(Futures.failed(new Exception("x"))).poll(cx("a", new ArrayList<>()));
        threads.runAll();
        assertThat(uncaught).isEmpty();
    }

    @Test
    void failsAfterItsCompletableFutureWasAskedFor_notTold() {
        executor.onUncaught((handle, failure) -> uncaught.add(failure));
        executor.spawn(Futures.failed(new Exception("x"))).toCompletableFuture();
        threads.runAll();
        assertThat(uncaught).isEmpty();
    }

    @Test
    void endsCancelled_notTold() {
        executor.onUncaught((handle, failure) -> uncaught.add(failure));
        executor.spawn(Futures.failed(new CancellationException()));
        threads.runAll();
        assertThat(uncaught).isEmpty();
    }

    @Test
    void theHandlerThrows_othersGoOn() {
        executor.onUncaught((handle, failure) -> {
            throw new IllegalArgumentException("a bad handler");
        });
        executor.spawn(Futures.failed(new Exception("x")));
        JoinHandle<String> next = executor.spawn(Futures.ready("next"));
        threads.runAll();
        assertThat(Futures.await(next)).isEqualTo("next");
    }

    // ---- close

    @Test
    void closedAsync_tasksEnd_thenReady_thenSpawnIsRefused() throws Exception {
        List<String> woken = new ArrayList<>();
        JoinHandle<String> handle = executor.spawn(gate);
        threads.step();
        var closing = executor.closeAsync();
        assertThat(closing.poll(cx("closer", woken)).isPending()).isTrue();
        threads.runAll();
        assertCancelled(handle);
        assertThat(woken).containsExactly("closer");
        assertThat(closing.poll(cx("closer", woken)).isReady()).isTrue();
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> executor.spawn(new Gate()));
        gate.waker().wake();
        assertThat(threads.waiting()).isZero();
    }

    @Test
    void spawnedWhileClosing_cancelledAtOnce() throws Exception {
        executor.spawn(new Stubborn(gate));
        threads.step();
        executor.closeAsync().poll(cx("closer", new ArrayList<>()));
        Gate late = new Gate();
        JoinHandle<String> handle = executor.spawn(late);
        threads.runAll();
        assertThat(late.events()).doesNotContain("poll");
        assertCancelled(handle);
    }

    @Test
    void closedWithoutTasks_returns() {
        executor.close();
        executor.close();
        assertThat(threads.waiting()).isZero();
    }

    private static void assertCancelled(JoinHandle<?> handle) {
        assertThat(handle.isFinished()).isTrue();
        assertThat(handle.toCompletableFuture()).isCancelled();
    }

    private static Context cx(String name, List<String> woken) {
        return Context.of(() -> woken.add(name));
    }

    private static Executor refusing(SingleStep threads, int accepted) {
        int[] left = {accepted};
        return Executor.over(command -> {
            if (left[0]-- <= 0) throw new RejectedExecutionException("full");
            threads.execute(command);
        });
    }

    /** Passes polls on, and only tells of the cancellation. */
    private record Stubborn(Gate gate) implements dev.pollen.Future<String> {
        @Override
        public Poll<String> poll(Context cx) throws Exception {
            return gate.poll(cx);
        }

        @Override
        public void cancel() {
            gate.events().add("cancel");
        }
    }
}
