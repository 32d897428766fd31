// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Poll, Waker, Context, and the futures that wait for nothing. */
class BasicsTest {
    private final List<String> events = new ArrayList<>();
    private final Wakes cx = new Wakes();

    @Test
    void aReadyPollHasAValue_alsoNull() {
        assertThat(Poll.ready("x").isReady()).isTrue();
        assertThat(Poll.ready("x").isPending()).isFalse();
        assertThat(Poll.ready("x").value()).isEqualTo("x");
        assertThat(Poll.ready(null).isReady()).isTrue();
        assertThat(Poll.ready(null).value()).isNull();
    }

    @Test
    void aPendingPollHasNone() {
        assertThat(Poll.pending().isPending()).isTrue();
        assertThat(Poll.pending().isReady()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> Poll.pending().value());
    }

    @Test
    void aWakerWakesItselfAlone() {
        Waker waker = Waker.of(() -> events.add("woken"));
        assertThat(waker.willWake(waker)).isTrue();
        assertThat(waker.willWake(Waker.of(() -> {}))).isFalse();
        assertThat(Context.of(waker).waker()).isSameAs(waker);
        waker.wake();
        waker.wake();
        assertThat(events).containsExactly("woken", "woken");
    }

    @Test
    void lazyRunsAtItsFirstPoll_once() throws Exception {
        Future<String> lazy = Futures.lazy(() -> {
            events.add("runs");
            return "x";
        });
        assertThat(events).isEmpty();
        assertThat(lazy.poll(cx).value()).isEqualTo("x");
        assertThat(events).containsExactly("runs");
    }

    @Test
    void lazyFailsWithWhatItsBodyThrows_andIsThenOver() {
        IOException failure = new IOException("x");
        Future<String> lazy = Futures.lazy(() -> {
            throw failure;
        });
        assertThatThrownBy(() -> lazy.poll(cx)).isSameAs(failure);
        assertThatIllegalStateException().isThrownBy(() -> lazy.poll(cx));
    }

    @Test
    void failedFailsWithTheSameObject_alsoAnError() {
        Error failure = new AssertionError("x");
        assertThatThrownBy(() -> Futures.failed(failure).poll(cx)).isSameAs(failure);
    }

    @Test
    void yieldNowIsPendingOnce_andWakesInThatPoll() throws Exception {
        Future<Void> yield = Futures.yieldNow();
        assertThat(yield.poll(cx).isPending()).isTrue();
        assertThat(cx.taken()).isOne();
        assertThat(yield.poll(cx).isReady()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> yield.poll(cx));
    }

    @Test
    void yieldNowCancelledBeforeOrAfterItsFirstPoll_fails() throws Exception {
        Future<Void> before = Futures.yieldNow();
        before.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> before.poll(cx));
        Future<Void> after = Futures.yieldNow();
        after.poll(cx);
        after.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> after.poll(cx));
    }
}
