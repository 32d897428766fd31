// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import dev.pollen.TimerFuture;
import dev.pollen.Waker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Async blocks that no processor has compiled. */
@Timeout(30)
class NativeAsyncBlockTest {
    private final Gate gate = new Gate();
    private final List<Object> log = Collections.synchronizedList(new ArrayList<>());
    private final Context cx = Context.of(Waker.of(() -> log.add("wake")));

    @Test
    void isLazy() {
        Future<Boolean> block = Futures.async(() -> log.add("body"));
        assertThat(log).isEmpty();
        assertThat(Futures.await(block)).isTrue();
    }

    @Test
    void bodyRunsOnlyWhileItIsPolled() throws Exception {
        Future<String> block = Futures.async(() -> {
            log.add("begin");
            Object value = Futures.await(gate);
            log.add("resumed");
            return value + "!";
        });
        assertThat(block.poll(cx).isPending()).isTrue();
        gate.open("x");
        assertThat(log).containsExactly("begin", "wake");
        Poll<String> poll = block.poll(cx);
        assertThat(poll.value()).isEqualTo("x!");
        assertThat(log).containsExactly("begin", "wake", "resumed");
    }

    @Test
    void readyAwait_suspendsNothing() throws Exception {
        Future<String> block =
                Futures.async(() -> Futures.await(Futures.ready("a")) + Futures.await(Futures.ready("b")));
        assertThat(block.poll(cx).value()).isEqualTo("ab");
    }

    @Test
    void failure_theSameObject() {
        IOException failure = new IOException("x");
        Future<Void> block = Futures.async(() -> {
            throw failure;
        });
        assertThatThrownBy(() -> block.poll(cx)).isSameAs(failure);
        assertThatIllegalStateException().isThrownBy(() -> block.poll(cx)).withMessageContaining("had ended");
    }

    @Test
    void cancelledBeforeTheStart_nothingRuns() {
        Future<Boolean> block = Futures.async(() -> log.add("body"));
        block.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> block.poll(cx));
        assertThat(log).isEmpty();
    }

    @Test
    void cancelled_isMetAtEachAwait_butNotInFinally() throws Exception {
        Gate inFinally = new Gate();
        Future<Void> block = Futures.async(() -> {
            try {
                try {
                    Futures.await(gate);
                } catch (CancellationException first) {
                    log.add("first");
                    Futures.await(new Gate());
                } finally {
                    log.add(Futures.await(inFinally));
                }
            } catch (CancellationException second) {
                log.add("second");
            }
        });
        assertThat(block.poll(cx).isPending()).isTrue();
        block.cancel();
        assertThat(block.poll(cx).isPending()).isTrue();
        assertThat(log).containsExactly("first");
        inFinally.open("finally");
        assertThat(block.poll(cx).isReady()).isTrue();
        assertThat(log).containsExactly("first", "wake", "finally", "second");
        assertThat(inFinally.events()).doesNotContain("cancel");
    }

    @Test
    void cancelled_inAFinallyOfACaller_isNotMetInTheCallee() throws Exception {
        Future<Void> block = Futures.async(() -> {
            try {
                Futures.await(new Gate());
            } finally {
                cleanUp();
            }
        });
        assertThat(block.poll(cx).isPending()).isTrue();
        block.cancel();
        assertThat(block.poll(cx).isPending()).isTrue();
        gate.open("x");
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> block.poll(cx));
        assertThat(log).contains("cleaned x");
    }

    private void cleanUp() {
        log.add("cleaned " + Futures.await(gate));
    }

    @Test
    void blockingOtherwiseThanByAwait_isRefused() {
        Future<Void> block = Futures.async(() -> {
            Futures.blockOn(gate);
        });
        assertThatIllegalStateException().isThrownBy(() -> block.poll(cx)).withMessageContaining("Futures.blockOn");
    }

    @Test
    void awaitInAPollThatTheBodyMakes_isRefused() {
        Future<Void> block = Futures.async(() -> {
            Future<Object> blocking = context -> Poll.ready(Futures.await(gate));
            Futures.await(blocking);
        });
        assertThatIllegalStateException().isThrownBy(() -> block.poll(cx)).withMessageContaining("Futures.await");
    }

    @Test
    void polledByItsOwnBody_isRefused() {
        List<Future<Void>> self = new ArrayList<>();
        self.add(Futures.async(() -> {
            Futures.await(self.get(0));
        }));
        assertThatIllegalStateException()
                .isThrownBy(() -> self.get(0).poll(cx))
                .withMessageContaining("while it was being polled");
    }

    @Test
    void interruptOfThePollingThread_isTheBodys() throws Exception {
        Future<Boolean> block = Futures.async(Thread::interrupted);
        Thread.currentThread().interrupt();
        assertThat(block.poll(cx).value()).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void interruptFlagThatTheBodyLeaves_isThePollingThreads() throws Exception {
        Thread poller = Thread.currentThread();
        Future<String> block = Futures.async(() -> {
            interruptOnceWaits(poller);
            Futures.await(gate);
            log.add(Thread.interrupted());
            interruptOnceWaits(poller);
            return "x";
        });
        assertThat(block.poll(cx).isPending()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        gate.open("x");
        assertThat(block.poll(cx).value()).isEqualTo("x");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(log).containsExactly("wake", false);
    }

    private static void interruptOnceWaits(Thread poller) {
        while (poller.getState() != Thread.State.WAITING) Thread.onSpinWait();
        Thread.currentThread().interrupt();
    }

    @Test
    void onAnExecutor_spawnsToThatExecutor_andSideBySide() {
        try (Executor executor = Executor.singleThread()) {
            List<Future<Integer>> blocks = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int number = i;
                blocks.add(Futures.async(() -> {
                    Futures.await(new TimerFuture(Duration.ofMillis(number % 3)));
                    Futures.await(Futures.yieldNow());
                    return Futures.await(Futures.spawn(Futures.lazy(() -> {
                        assertThat(Thread.currentThread().getName()).startsWith("pollen-single");
                        return number;
                    })));
                }));
            }
            assertThat(executor.blockOn(Futures.join(blocks))).hasSize(100).startsWith(0, 1, 2);
        }
    }

    @Test
    void onManyWorkers() {
        try (Executor executor = Executor.multiThread(2)) {
            List<Future<Integer>> handles = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int number = i;
                handles.add(executor.spawn(Futures.async(() -> {
                    int sum = 0;
                    for (int turn = 0; turn < 10; turn++) {
                        Futures.await(Futures.yieldNow());
                        sum += number;
                    }
                    return sum;
                })));
            }
            assertThat(executor.blockOn(Futures.join(handles))).hasSize(100).startsWith(0, 10, 20);
        }
    }
}
