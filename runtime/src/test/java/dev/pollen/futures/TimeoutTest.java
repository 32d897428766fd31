// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import dev.pollen.TimerFuture;
import dev.pollen.internal.LocalTimers;
import dev.pollen.internal.Timers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeoutTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private long now;
    private final LocalTimers timers = new LocalTimers(() -> now, Runnable::run);
    private final List<String> events = new ArrayList<>();
    private final Script<Integer> child = new Script<>("child", events);
    private final Wakes task = new Wakes();
    private final Future<Integer> timeout = Futures.timeout(child, SECOND);

    @BeforeEach
    void start() {
        Timers.enter(timers);
    }

    @AfterEach
    void end() {
        Timers.enter(null);
    }

    private void pass(Duration time) {
        now += time.toNanos();
        timers.expire(now);
    }

    private Throwable failure() {
        return catchThrowable(() -> timeout.poll(task));
    }

    @Test
    void inTimeItIsTheFutureAndLeavesNoTimer() throws Exception {
        timeout.poll(task);
        child.succeed(1);
        assertThat(timeout.poll(task).value()).isEqualTo(1);
        assertThat(timers.isEmpty()).isTrue();
    }

    @Test
    void aFutureThatIsReadyAtOnceArmsNoTimer() throws Exception {
        child.setReady(1);
        assertThat(timeout.poll(task).value()).isEqualTo(1);
        assertThat(timers.isEmpty()).isTrue();
    }

    @Test
    void atExpiryTheFutureIsCancelledAndItsEndIsTheTimeout() throws Exception {
        timeout.poll(task);
        pass(SECOND.plusMillis(1));
        assertThat(task.taken()).isEqualTo(1);
        assertThat(failure()).isInstanceOf(TimeoutException.class).hasMessageContaining("PT1S");
        assertThat(events).containsExactly("child pending", "child pending", "child cancel", "child failed");
    }

    @Test
    void theTimeCountsFromTheFirstPoll() throws Exception {
        pass(SECOND.multipliedBy(10));
        assertThat(timeout.poll(task).isPending()).isTrue();
    }

    @Test
    void itWaitsForAFutureThatIgnoresCancelAndItsValueWins() throws Exception {
        child.ignoringCancel();
        timeout.poll(task);
        pass(SECOND.multipliedBy(2));
        assertThat(timeout.poll(task).isPending()).isTrue();
        child.succeed(1);
        assertThat(timeout.poll(task).value()).isEqualTo(1);
    }

    @Test
    void aFailureAfterExpiryIsSuppressedOntoTheTimeout() throws Exception {
        IOException cleanUp = new IOException();
        child.failingWhenCancelled(cleanUp);
        timeout.poll(task);
        pass(SECOND.multipliedBy(2));
        Throwable failure = failure();
        assertThat(failure).isInstanceOf(TimeoutException.class);
        assertThat(failure.getSuppressed()).containsExactly(cleanUp);
    }

    @Test
    void cancellationAfterExpiryIsNotSuppressed() throws Exception {
        timeout.poll(task);
        pass(SECOND.multipliedBy(2));
        assertThat(failure()).isInstanceOf(TimeoutException.class).hasNoSuppressedExceptions();
    }

    @Test
    void aFailureInTimeIsToldAsItIs() throws Exception {
        IOException failure = new IOException();
        timeout.poll(task);
        child.fail(failure);
        assertThat(failure()).isSameAs(failure);
        assertThat(timers.isEmpty()).isTrue();
    }

    @Test
    void inTheSameTickTheFutureWins() throws Exception {
        timeout.poll(task);
        pass(SECOND.multipliedBy(2));
        child.succeed(1);
        assertThat(timeout.poll(task).value()).isEqualTo(1);
    }

    @Test
    void whatTheFuturesCancelThrowsIsSuppressedOntoTheTimeoutAndItIsNotPolledAgain() throws Exception {
        RuntimeException broken = new RuntimeException();
        child.throwingInCancel(broken);
        timeout.poll(task);
        pass(SECOND.multipliedBy(2));
        Throwable failure = failure();
        assertThat(failure).isInstanceOf(TimeoutException.class);
        assertThat(failure.getSuppressed()).containsExactly(broken);
    }

    @Test
    void cancelledItIsCancelledWithoutTimeout() throws Exception {
        timeout.poll(task);
        timeout.cancel();
        assertThat(timers.isEmpty()).isTrue();
        assertThat(failure()).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancelledWhileTheFutureGoesOnTheTimeDoesNotRunOut() throws Exception {
        child.ignoringCancel();
        timeout.poll(task);
        timeout.cancel();
        pass(SECOND.multipliedBy(2));
        assertThat(timeout.poll(task).isPending()).isTrue();
        IOException failure = new IOException();
        child.fail(failure);
        assertThat(failure()).isSameAs(failure);
    }

    @Test
    void cancelledAfterExpiryItIsStillATimeout() throws Exception {
        child.ignoringCancel();
        timeout.poll(task);
        pass(SECOND.multipliedBy(2));
        timeout.poll(task);
        timeout.cancel();
        child.fail(new CancellationException());
        assertThat(failure()).isInstanceOf(TimeoutException.class);
        assertThat(events).containsOnlyOnce("child cancel");
    }

    @Test
    void withNoTimeAtAllTheFutureIsPolledOnceAndMayWin() throws Exception {
        assertThat(Futures.timeout(Futures.ready(1), Duration.ZERO).poll(task).value())
                .isEqualTo(1);
        assertThatThrownBy(() -> Futures.timeout(child, Duration.ofDays(-1)).poll(task))
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void anOuterTimeoutWaitsForTheInnerOnesCleanUp() throws Exception {
        child.ignoringCancel();
        Future<Integer> outer = Futures.timeout(timeout, SECOND.multipliedBy(2));
        outer.poll(task);
        pass(SECOND.plusMillis(1));
        outer.poll(task);
        pass(SECOND.multipliedBy(2));
        assertThat(outer.poll(task).isPending()).isTrue();
        child.fail(new CancellationException());
        Throwable failure = catchThrowable(() -> outer.poll(task));
        assertThat(failure).isInstanceOf(TimeoutException.class).hasMessageContaining("PT2S");
        assertThat(failure.getSuppressed()).hasExactlyElementsOfTypes(TimeoutException.class);
    }

    /** A task that is never without a ready leaf uses up its budget in each poll; its timeout fires all the same. */
    @Test
    void aFutureThatIsNeverIdleIsTimedOut() {
        Timers.enter(null);
        Future<Integer> busy = new Future<>() {
            private boolean cancelled;
            private TimerFuture step = new TimerFuture(Duration.ZERO);

            @Override
            public Poll<Integer> poll(dev.pollen.Context cx) {
                while (!cancelled && step.poll(cx).isReady()) step = new TimerFuture(Duration.ZERO);
                if (cancelled) throw new CancellationException();
                return Poll.pending();
            }

            @Override
            public void cancel() {
                cancelled = true;
            }
        };
        try (Executor executor = Executor.singleThread()) {
            assertThatThrownBy(() -> executor.blockOn(Futures.timeout(busy, Duration.ofMillis(10))))
                    .isInstanceOf(TimeoutException.class);
        }
    }
}
