// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import dev.pollen.TimerFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timers on real threads and the real clock. */
@Timeout(60)
class TimerThreadsTest {
    static List<Supplier<Executor>> executors() {
        return List.of(
                Executor::singleThread, () -> Executor.multiThread(2), () -> Executor.over(ForkJoinPool.commonPool()));
    }

    @Test
    void aBlockingAwaitWaitsAtLeastTheDuration() {
        long start = System.nanoTime();
        Futures.blockOn(new TimerFuture(Duration.ofMillis(20)));
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(20_000_000);
    }

    @ParameterizedTest
    @MethodSource("executors")
    void aTaskWaitsAtLeastTheDuration(Supplier<Executor> kind) {
        try (Executor executor = kind.get()) {
            long start = System.nanoTime();
            executor.blockOn(new TimerFuture(Duration.ofMillis(20)));
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(20_000_000);
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void anEarlierTimerIsNotKeptWaitingByALaterOne(Supplier<Executor> kind) {
        try (Executor executor = kind.get()) {
            JoinHandle<Void> late = executor.spawn(new TimerFuture(Duration.ofHours(1)));
            executor.blockOn(new TimerFuture(Duration.ofMillis(5)));
            assertThat(late.isFinished()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void tenThousandSleepingTasksCostNoThreadEach(Supplier<Executor> kind) {
        try (Executor executor = kind.get()) {
            int before = Thread.activeCount();
            List<JoinHandle<Void>> sleepers = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) sleepers.add(executor.spawn(new TimerFuture(Duration.ofMillis(30))));
            assertThat(Thread.activeCount() - before).isLessThan(20);
            executor.blockOn(Futures.join(sleepers));
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void closingDoesNotWaitForTimers(Supplier<Executor> kind) {
        Executor executor = kind.get();
        JoinHandle<Void> sleeper = executor.spawn(new TimerFuture(Duration.ofDays(1)));
        executor.close();
        assertThat(sleeper.isFinished()).isTrue();
    }

    @Test
    void aTimerThatATaskLeftToAnotherExecutorFiresThere() throws Exception {
        for (int i = 0; i < 50; i++) {
            try (Executor first = Executor.singleThread();
                    Executor second = Executor.singleThread()) {
                TimerFuture timer = new TimerFuture(Duration.ofMillis(5));
                boolean slow = first.blockOn(Futures.lazy(() -> timer.poll(new Wakes())))
                        .isReady();
                if (!slow) second.blockOn(timer);
            }
        }
    }

    /** 200 timers, each polled by turns on three executors and this thread, 30 times, until it is ready. */
    @Test
    void timersThatWanderBetweenThreadsAllFire() throws Exception {
        Random random = new Random(1);
        try (Executor single = Executor.singleThread();
                Executor other = Executor.singleThread();
                Executor multi = Executor.multiThread(2)) {
            List<Executor> places = List.of(single, other, multi);
            for (int t = 0; t < 200; t++) {
                TimerFuture timer = new TimerFuture(Duration.ofNanos(random.nextInt(2_000_000)));
                boolean ready = false;
                for (int move = 0; move < 30 && !ready; move++) {
                    Executor place = places.get(random.nextInt(places.size()));
                    ready = place.blockOn(Futures.lazy(() -> timer.poll(new Wakes())))
                            .isReady();
                }
                if (!ready) Futures.blockOn(timer);
            }
        }
    }

    /** Expiry and the poll of a new task race; whichever is first, the new task comes to its end. */
    @Test
    void aPollThatRacesExpiryIsReadyOrWoken() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            TimerFuture timer = new TimerFuture(Duration.ofNanos(200_000));
            timer.poll(new Wakes());
            CountDownLatch woken = new CountDownLatch(1);
            while (woken.getCount() > 0) {
                Future<Void> polled = timer;
                if (polled.poll(Context.of(woken::countDown)).isReady()) break;
                if (i % 2 == 0) assertThat(woken.await(20, TimeUnit.SECONDS)).isTrue();
            }
        }
    }
}
