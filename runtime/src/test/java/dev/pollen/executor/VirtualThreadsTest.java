// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pollen.Executor;
import dev.pollen.Futures;
import dev.pollen.TimerFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Virtual threads whose results are awaited, and that await. The JDK has them from 21 on. */
@EnabledForJreRange(min = JRE.JAVA_21)
@Timeout(60)
class VirtualThreadsTest {
    private ExecutorService virtual;

    @BeforeEach
    void start() throws ReflectiveOperationException {
        virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    @AfterEach
    void end() throws InterruptedException {
        virtual.shutdown();
        assertThat(virtual.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void result_awaitedNatively() {
        assertThat(Futures.await(CompletableFuture.supplyAsync(() -> 6 * 7, virtual)))
                .isEqualTo(42);
    }

    @Test
    void result_awaitedByATask() {
        try (Executor executor = Executor.singleThread()) {
            CompletableFuture<Integer> result = CompletableFuture.supplyAsync(() -> 6 * 7, virtual);
            assertThat(executor.blockOn(Futures.from(result))).isEqualTo(42);
        }
    }

    @Test
    void awaits_timerAndTask() throws Exception {
        try (Executor executor = Executor.singleThread()) {
            FutureTask<String> body = new FutureTask<>(() -> {
                Futures.await(new TimerFuture(Duration.ofMillis(1)));
                return Futures.await(executor.spawn(Futures.ready("x")));
            });
            virtual.execute(body);
            assertThat(body.get()).isEqualTo("x");
        }
    }

    /** Far more wait than there are carriers, and the one who wakes them is a virtual thread too. */
    @Test
    void awaits_leavesTheCarrier() throws Exception {
        int count = 500;
        CompletableFuture<String> opened = new CompletableFuture<>();
        CountDownLatch waiting = new CountDownLatch(count);
        List<FutureTask<String>> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FutureTask<String> body = new FutureTask<>(() -> {
                waiting.countDown();
                return Futures.await(opened);
            });
            bodies.add(body);
            virtual.execute(body);
        }
        waiting.await();
        virtual.execute(() -> opened.complete("x"));
        for (FutureTask<String> body : bodies) assertThat(body.get()).isEqualTo("x");
    }

    @Test
    void awaits_interrupted_cancelsWhatItAwaits() throws Exception {
        Gate gate = new Gate();
        FutureTask<Boolean> body = new FutureTask<>(() -> {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Futures.await(gate));
            return Thread.currentThread().isInterrupted();
        });
        virtual.execute(body);
        gate.awaitPoll();
        virtual.shutdownNow();
        assertThat(body.get()).isFalse();
        assertThat(gate.events()).containsExactly("poll", "cancel", "poll");
    }
}
