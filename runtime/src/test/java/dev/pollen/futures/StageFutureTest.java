// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StageFutureTest {
    private final CompletableFuture<Integer> stage = new CompletableFuture<>();
    private final Wakes task = new Wakes();
    private final Future<Integer> future = Futures.from(stage);

    private Throwable failure() {
        return catchThrowable(() -> future.poll(task));
    }

    @Test
    void aCompleteStageIsReadyAtTheFirstPollWithoutAWake() throws Exception {
        stage.complete(1);
        assertThat(future.poll(task).value()).isEqualTo(1);
        assertThat(task.taken()).isZero();
    }

    @Test
    void completionWakesTheNewestTaskOnce() throws Exception {
        Wakes older = new Wakes();
        future.poll(older);
        future.poll(task);
        stage.complete(1);
        assertThat(older.taken()).isZero();
        assertThat(task.taken()).isEqualTo(1);
        assertThat(future.poll(task).value()).isEqualTo(1);
    }

    @Test
    void aFailureIsTheSameObject() throws Exception {
        IOException failure = new IOException();
        future.poll(task);
        stage.completeExceptionally(failure);
        assertThat(failure()).isSameAs(failure);
    }

    @Test
    void completionExceptionIsUnwrapped() {
        IOException failure = new IOException();
        stage.completeExceptionally(failure);
        Future<Integer> dependent = Futures.from(stage.thenApply(i -> i + 1));
        assertThat(catchThrowable(() -> dependent.poll(task))).isSameAs(failure);
    }

    @Test
    void completionExceptionWithoutCauseStaysAsItIs() {
        CompletionException bare = new CompletionException("bare", null);
        stage.completeExceptionally(bare);
        assertThat(failure()).isSameAs(bare);
    }

    @Test
    void cancelCancelsTheStageAndIsReadyAtTheNextPoll() throws Exception {
        future.poll(task);
        future.cancel();
        assertThat(stage).isCancelled();
        assertThat(failure()).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancelInterruptsAStageThatAsksForThat() throws Exception {
        boolean[] interrupt = new boolean[1];
        CompletableFuture<Integer> work = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                interrupt[0] = mayInterruptIfRunning;
                return super.cancel(mayInterruptIfRunning);
            }
        };
        Future<Integer> waiting = Futures.from(work);
        waiting.poll(task);
        waiting.cancel();
        assertThat(interrupt[0]).isTrue();
    }

    @Test
    void cancelledBeforeTheFirstPollTheStageIsCancelledAndAValueIsNotTaken() {
        stage.complete(1);
        future.cancel();
        assertThat(failure()).isInstanceOf(CancellationException.class);
    }

    @Test
    void aValueThatCameBeforeTheCancelIsDelivered() throws Exception {
        future.poll(task);
        stage.complete(1);
        future.cancel();
        assertThat(future.poll(task).value()).isEqualTo(1);
    }

    @Test
    void aStageThatCannotBeCancelledIsLeftAtTheNextPoll() throws Exception {
        Future<Integer> view = Futures.from(stage.minimalCompletionStage());
        view.poll(task);
        view.cancel();
        assertThatThrownBy(() -> view.poll(task)).isInstanceOf(CancellationException.class);
        stage.complete(1);
        assertThat(task.taken()).isZero();
    }

    @Test
    void aStageThatShowsNoFutureIsLeftAtTheNextPoll() throws Exception {
        CompletableFuture<Integer> hidden = new CompletableFuture<>() {
            @Override
            public CompletableFuture<Integer> toCompletableFuture() {
                throw new UnsupportedOperationException("hidden");
            }
        };
        Future<Integer> waiting = Futures.from(hidden);
        waiting.poll(task);
        waiting.cancel();
        assertThatThrownBy(() -> waiting.poll(task)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aStageThatNeverCompletesDoesNotHoldWhoGaveUp() throws Exception {
        CompletableFuture<Integer> never = new CompletableFuture<>();
        WeakReference<Object> waker = waitAndGiveUp(Futures.from(never.minimalCompletionStage()));
        Memory.assertCollected(List.of(waker));
        assertThat(never).isNotDone();
    }

    private static WeakReference<Object> waitAndGiveUp(Future<Integer> future) throws Exception {
        Wakes waker = new Wakes();
        future.poll(waker);
        future.cancel();
        assertThatThrownBy(() -> future.poll(waker)).isInstanceOf(CancellationException.class);
        return new WeakReference<>(waker);
    }

    @Test
    void toCompletableFutureSpawnsAtOnceAndCarriesTheOutcome() throws Exception {
        IOException failure = new IOException();
        assertThat(Futures.toCompletableFuture(Futures.ready(1)).get(20, TimeUnit.SECONDS))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        Futures.toCompletableFuture(Futures.failed(failure)).get(20, TimeUnit.SECONDS))
                .hasCause(failure);
    }

    @Test
    void cancellingTheCompletableFutureAbortsTheTask() throws Exception {
        CompletableFuture<Integer> source = new CompletableFuture<>();
        CompletableFuture<Void> cancelled = new CompletableFuture<>();
        source.whenComplete((value, end) -> cancelled.complete(null));
        Futures.toCompletableFuture(Futures.from(source)).cancel(true);
        cancelled.get(20, TimeUnit.SECONDS);
        assertThat(source).isCancelled();
    }

    @Test
    void aBlockingAwaitOfAStageUnwraps() {
        IOException failure = new IOException();
        stage.completeExceptionally(failure);
        assertThat(catchThrowable(() -> Futures.await(stage.thenApply(i -> i)))).isSameAs(failure);
    }

    @Test
    void cancelledBetweenTheCompletionAndItsBeingTold_theValueIsDelivered() throws Exception {
        future.poll(task);
        List<Poll<Integer>> polls = new ArrayList<>();
        stage.thenRun(() -> {
            future.cancel(); // those that came last are told first
            polls.add(pollQuietly());
        });
        stage.complete(1);
        assertThat(polls.get(0).value()).isEqualTo(1);
    }

    private Poll<Integer> pollQuietly() {
        try {
            return future.poll(task);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Ten thousand rounds: it is ready one poll after the cancel, with what the stage came to. */
    @Test
    void completionRacesCancel_oneOutcome() throws Exception {
        for (int round = 0; round < 10_000; round++) {
            CompletableFuture<String> racing = new CompletableFuture<>();
            Future<String> cancelled = Futures.from(racing);
            Poll<String> poll = cancelled.poll(task);
            racing.completeAsync(() -> "x");
            cancelled.cancel();
            try {
                if (poll.isPending()) poll = cancelled.poll(task);
                assertThat(poll.value()).isEqualTo("x");
            } catch (CancellationException lost) {
                assertThat(racing).isCancelled();
            }
        }
    }
}
