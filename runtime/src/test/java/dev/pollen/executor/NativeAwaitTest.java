// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Awaiting by blocking the thread. */
@Timeout(30)
class NativeAwaitTest {
    private final Gate gate = new Gate();

    @Test
    void ready_value() {
        assertThat(Futures.await(Futures.ready("x"))).isEqualTo("x");
        assertThat(Futures.blockOn(Futures.ready("x"))).isEqualTo("x");
    }

    @Test
    void failed_theSameException_declaredOrNot() {
        IOException failure = new IOException("x");
        assertThatThrownBy(() -> Futures.await(Futures.failed(failure))).isSameAs(failure);
        try {
            Futures.await(Futures.failed(failure), IOException.class);
        } catch (IOException caught) {
            assertThat(caught).isSameAs(failure);
        }
    }

    @Test
    void yields_wokenInThePoll_comesBack() {
        assertThat((Object) Futures.await(Futures.yieldNow())).isNull();
    }

    @Test
    void pending_wokenByAnotherThread_value() throws Exception {
        Thread opener = new Thread(() -> afterPoll(() -> gate.open("x")));
        opener.start();
        assertThat(Futures.await(gate)).isEqualTo("x");
        opener.join();
    }

    @Test
    void pending_interrupted_endsCancelled_interruptDelivered() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(gate));
        assertThat(Thread.interrupted()).isFalse();
        assertThat(gate.events()).containsExactly("poll", "cancel", "poll");
    }

    @Test
    void ready_interrupted_theFlagStays() {
        Thread.currentThread().interrupt();
        assertThat(Futures.await(Futures.ready("x"))).isEqualTo("x");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void pending_interrupted_endsOtherwise_theFlagIsSetAgain() {
        Thread.currentThread().interrupt();
        Future<String> valueAfterCancel = new Future<>() {
            private boolean cancelled;

            @Override
            public Poll<String> poll(Context cx) {
                return cancelled ? Poll.ready("x") : Poll.pending();
            }

            @Override
            public void cancel() {
                cancelled = true;
            }
        };
        assertThat(Futures.await(valueAfterCancel)).isEqualTo("x");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void awaitInsideAPollByHand_refused() {
        Future<String> outer = cx -> Poll.ready(Futures.await(Futures.ready("x")));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Futures.blockOn(outer))
                .withMessageContaining("NativeAwaitTest")
                .withMessageContaining("pollen-processor");
        assertThat(Futures.await(Futures.ready("after"))).isEqualTo("after");
    }

    @Test
    void stage_value_failureUnwrapped_cancelled() {
        assertThat(Futures.await(CompletableFuture.completedFuture("x"))).isEqualTo("x");
        IOException failure = new IOException("x");
        CompletableFuture<String> failed = new CompletableFuture<>();
        failed.completeExceptionally(failure);
        assertThatThrownBy(() -> Futures.await(failed.thenApply(x -> x))).isSameAs(failure);
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cancelled.cancel(false);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(cancelled));
    }

    @Test
    void stage_interrupted_cancelled() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(stage));
        assertThat(stage).isCancelled();
        assertThat(Thread.interrupted()).isFalse();
    }

    private void afterPoll(Runnable action) {
        try {
            gate.awaitPoll();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        action.run();
    }
}
