// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.TimerFuture;
import dev.pollen.Waker;
import dev.pollen.internal.LocalTimers;
import dev.pollen.internal.Timers;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On timers of a fake clock, driven by hand. */
class TimerFutureTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private long now = Long.MAX_VALUE - SECOND.toNanos() / 2;
    private final Queue<Runnable> posted = new ArrayDeque<>();
    private final LocalTimers here = new LocalTimers(() -> now, posted::add);
    private final LocalTimers there = new LocalTimers(() -> now, posted::add);
    private final Wakes task = new Wakes();
    private final Wakes other = new Wakes();

    @BeforeEach
    void start() {
        Timers.enter(here);
    }

    @AfterEach
    void end() {
        Timers.enter(null);
    }

    private void pass(Duration time) {
        now += time.toNanos();
        here.expire(now);
        there.expire(now);
    }

    @Test
    void pendingUntilItsTimeAndThenWokenAndReady() {
        TimerFuture timer = new TimerFuture(SECOND);
        assertThat(timer.poll(task).isPending()).isTrue();
        pass(SECOND.minusNanos(1));
        assertThat(task.taken()).isZero();
        assertThat(timer.poll(task).isPending()).isTrue();
        pass(Duration.ofMillis(1));
        assertThat(task.taken()).isEqualTo(1);
        assertThat(timer.poll(task).isReady()).isTrue();
    }

    @Test
    void theTimeCountsFromConstruction() {
        TimerFuture timer = new TimerFuture(SECOND);
        pass(SECOND);
        assertThat(timer.poll(task).isReady()).isTrue();
        assertThat(here.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void nothingOrLessIsReadyAtOnce(long seconds) {
        assertThat(new TimerFuture(Duration.ofSeconds(seconds)).poll(task).isReady())
                .isTrue();
    }

    @Test
    void theLongestDurationIsPendingForMoreThanACentury() {
        TimerFuture timer = new TimerFuture(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
        assertThat(timer.poll(task).isPending()).isTrue();
        pass(Duration.ofDays(365 * 100));
        assertThat(timer.poll(task).isPending()).isTrue();
        assertThat(task.taken()).isZero();
    }

    @Test
    void aNullDurationIsRefusedAtTheCall() {
        assertThatThrownBy(() -> new TimerFuture(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void onlyTheLastThatPolledIsWoken() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        timer.poll(other);
        timer.poll(task);
        timer.poll(other);
        pass(SECOND.plusMillis(1));
        assertThat(task.taken()).isZero();
        assertThat(other.taken()).isEqualTo(1);
    }

    @Test
    void spuriousPollsArmItOnce() {
        TimerFuture timer = new TimerFuture(SECOND);
        for (int i = 0; i < 10; i++) assertThat(timer.poll(task).isPending()).isTrue();
        pass(SECOND.plusMillis(1));
        assertThat(task.taken()).isEqualTo(1);
        assertThat(here.isEmpty()).isTrue();
    }

    @Test
    void aPollAfterTheEndIsRefused() {
        TimerFuture timer = new TimerFuture(Duration.ZERO);
        timer.poll(task);
        assertThatThrownBy(() -> timer.poll(task))
                .isInstanceOf(IllegalStateException.class)
                .isNotInstanceOf(CancellationException.class);
    }

    @Test
    void movedToAnotherThreadsTimersItFiresThereAndWakesNobodyHere() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        Timers.enter(there);
        assertThat(timer.poll(other).isPending()).isTrue();
        pass(SECOND.plusMillis(1));
        assertThat(task.taken()).isZero();
        assertThat(other.taken()).isEqualTo(1);
        assertThat(timer.poll(other).isReady()).isTrue();
    }

    @Test
    void movedItIsUnlinkedByTheThreadThatItLeft() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        Timers.enter(there);
        timer.poll(other);
        Timers.enter(here);
        posted.remove().run();
        assertThat(here.isEmpty()).isTrue();
        assertThat(there.isEmpty()).isFalse();
    }

    @Test
    void movedAfterItFiredItIsReadyThere() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        pass(SECOND.plusMillis(1));
        Timers.enter(there);
        assertThat(timer.poll(other).isReady()).isTrue();
        assertThat(there.isEmpty()).isTrue();
    }

    @Test
    void movedWhenItsTimeHasComeButNobodyLookedItIsReady() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        now += 2 * SECOND.toNanos();
        Timers.enter(there);
        assertThat(timer.poll(other).isReady()).isTrue();
        pass(SECOND);
        assertThat(task.taken() + other.taken()).isZero();
    }

    @Test
    void cancelledWhileWaitingItLeavesNothingAndFails() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        timer.cancel();
        assertThat(here.isEmpty()).isTrue();
        assertThatThrownBy(() -> timer.poll(task)).isInstanceOf(CancellationException.class);
        pass(SECOND.multipliedBy(2));
        assertThat(task.taken()).isZero();
    }

    @Test
    void cancelledAfterItFiredItIsReady() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        pass(SECOND.plusMillis(1));
        timer.cancel();
        timer.cancel();
        assertThat(timer.poll(task).isReady()).isTrue();
    }

    @Test
    void cancelledFromAnotherThreadItIsUnlinkedByItsOwn() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(task);
        Timers.enter(there);
        timer.cancel();
        assertThatThrownBy(() -> timer.poll(other)).isInstanceOf(CancellationException.class);
        Timers.enter(here);
        posted.remove().run();
        assertThat(here.isEmpty()).isTrue();
    }

    @Test
    void cancelledInItsOwnWakeItIsReady() {
        TimerFuture timer = new TimerFuture(SECOND);
        timer.poll(Context.of(Waker.of(timer::cancel)));
        pass(SECOND.plusMillis(1));
        assertThat(timer.poll(task).isReady()).isTrue();
    }

    @Test
    void aMillionArmedAndCancelledAreNotHeldUntilTheirTime() throws Exception {
        List<WeakReference<Object>> wakers = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            Wakes waker = new Wakes();
            TimerFuture timer = new TimerFuture(Duration.ofDays(1).plusMillis(i));
            timer.poll(waker);
            timer.cancel();
            if (i % 100_000 == 0) wakers.add(new WeakReference<>(waker));
        }
        assertThat(here.isEmpty()).isTrue();
        Memory.assertCollected(wakers);
    }

    @Test
    void aReadyTimerHoldsItsWakerNoMore() throws Exception {
        TimerFuture timer = new TimerFuture(SECOND);
        WeakReference<Object> waker = pollWithFreshWaker(timer);
        pass(SECOND.plusMillis(1));
        Memory.assertCollected(List.of(waker));
        assertThat(timer.poll(task).isReady()).isTrue();
    }

    private static WeakReference<Object> pollWithFreshWaker(TimerFuture timer) {
        Wakes fresh = new Wakes();
        timer.poll(fresh);
        return new WeakReference<>(fresh);
    }
}
