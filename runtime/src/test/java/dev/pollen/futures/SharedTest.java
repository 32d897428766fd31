// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedTest {
    private final List<String> events = new ArrayList<>();
    private final Script<String> child = new Script<>("child", events);
    private final Future<String> shared = Futures.shared(child);
    private final Wakes first = new Wakes();
    private final Wakes second = new Wakes();

    @Test
    void allGetTheOneOutcome_alsoLateOnes_alsoTwice() throws Exception {
        assertThat(shared.poll(first).isPending()).isTrue();
        assertThat(shared.poll(second).isPending()).isTrue();
        child.succeed("x");
        assertThat(shared.poll(second).value()).isEqualTo("x");
        assertThat(shared.poll(first).value()).isEqualTo("x");
        assertThat(shared.poll(first).value()).isEqualTo("x");
        assertThat(shared.poll(new Wakes()).value()).isEqualTo("x");
        assertThat(events).containsExactly("child pending", "child ready");
    }

    @Test
    void allGetTheSameFailure() {
        IOException failure = new IOException("x");
        child.setFailed(failure);
        assertThatThrownBy(() -> shared.poll(first)).isSameAs(failure);
        assertThatThrownBy(() -> shared.poll(second)).isSameAs(failure);
    }

    @Test
    void aWakeWakesAllThatWait_withTheirNewestWakers() throws Exception {
        shared.poll(first);
        shared.poll(second);
        shared.poll(second);
        child.wake();
        assertThat(first.taken()).isOne();
        assertThat(second.taken()).isOne();
    }

    @Test
    void whoeverComesFirstPollsForAll_andTellsThem() throws Exception {
        shared.poll(first);
        shared.poll(second);
        child.succeed("x");
        first.taken();
        second.taken();
        shared.poll(second);
        assertThat(first.taken()).isOne();
    }

    @Test
    void withoutAWake_theFutureIsNotPolledAgain() throws Exception {
        shared.poll(first);
        shared.poll(second);
        shared.poll(first);
        assertThat(events).containsExactly("child pending");
    }

    @Test
    void aSharedFutureIsItsOwnShare() {
        assertThat(Futures.shared(shared)).isSameAs(shared);
    }

    // ---- cancelling

    @Test
    void cancelledBeforeAnyPoll_itNeverBegins() {
        shared.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> shared.poll(first));
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> shared.poll(second));
        assertThat(events).containsExactly("child cancel");
    }

    @Test
    void oneThatIsCancelledEndsItsOwnAwait_theOtherGoesOn() throws Exception {
        Future<List<String>> leaving = Futures.join(shared);
        Future<List<String>> staying = Futures.join(shared);
        leaving.poll(first);
        staying.poll(second);
        leaving.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> leaving.poll(first));
        assertThat(events).containsExactly("child pending");
        child.succeed("x");
        assertThat(first.taken()).isZero();
        assertThat(second.taken()).isPositive();
        assertThat(staying.poll(second).value()).containsExactly("x");
    }

    @Test
    void theOneThatDroveItLeaves_anotherDrivesIt() throws Exception {
        Future<List<String>> leaving = Futures.join(shared);
        leaving.poll(first);
        Future<List<String>> staying = Futures.join(shared);
        staying.poll(second);
        leaving.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> leaving.poll(first));
        child.wake();
        assertThat(second.taken()).isOne();
        staying.poll(second);
        assertThat(events).containsExactly("child pending", "child pending");
    }

    @Test
    void theLastOneCancelsIt_andWaitsForItsEnd() throws Exception {
        child.ignoringCancel();
        Future<List<String>> last = Futures.join(shared);
        last.poll(first);
        last.cancel();
        assertThat(last.poll(first).isPending()).isTrue();
        last.cancel();
        assertThat(events).filteredOn("child cancel"::equals).hasSize(1);
        child.succeed("x");
        assertThat(last.poll(first).value()).containsExactly("x");
    }

    @Test
    void theSameChildTwiceInOneJoin_isFine() throws Exception {
        Future<List<String>> twice = Futures.join(shared, shared);
        twice.poll(first);
        child.succeed("x");
        assertThat(twice.poll(first).value()).containsExactly("x", "x");
    }

    // ---- wakers that do something

    @Test
    void wakersAreCalledOutsideTheLock() throws Exception {
        List<Thread> polling = new ArrayList<>();
        shared.poll(Context.of(() -> {
            Thread other = new Thread(() -> pollQuietly(second));
            other.start();
            join(other);
            polling.add(other);
        }));
        child.succeed("x");
        assertThat(polling).isNotEmpty();
        assertThat(events).containsExactly("child pending", "child ready");
    }

    @Test
    void aWakerThatPollsAgain_orThrows_harmsNobody() throws Exception {
        shared.poll(Context.of(() -> {
            throw new IllegalArgumentException("a bad waker");
        }));
        shared.poll(Context.of(() -> pollQuietly(first)));
        shared.poll(second);
        child.succeed("x");
        assertThat(second.taken()).isPositive();
        assertThat(shared.poll(second).value()).isEqualTo("x");
    }

    private void pollQuietly(Context cx) {
        try {
            shared.poll(cx);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    // ---- in tasks

    @Test
    void tasksOfManyThreadsAwaitIt_halfOfThemAreAborted_theOthersGetIt() {
        try (Executor executor = Executor.multiThread(4)) {
            for (int round = 0; round < 50; round++) {
                JoinHandle<String> source = executor.spawn(new Pause());
                Future<String> one = Futures.shared(source);
                List<JoinHandle<String>> staying = new ArrayList<>();
                List<JoinHandle<String>> leaving = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    staying.add(executor.spawn(one));
                    leaving.add(executor.spawn(one));
                }
                leaving.forEach(JoinHandle::abort);
                for (JoinHandle<String> handle : staying)
                    assertThat(Futures.await(handle)).isEqualTo("x");
                for (JoinHandle<String> handle : leaving)
                    assertThat(endOf(handle)).isIn("x", "cancelled");
            }
        }
    }

    @Test
    void aTaskAbortedBeforeItsStart_leavesTheOthersAlone() {
        try (Executor executor = Executor.singleThread()) {
            Future<String> one = Futures.shared(Futures.ready("x"));
            List<JoinHandle<String>> handles = executor.blockOn(Futures.lazy(() -> {
                List<JoinHandle<String>> spawned = List.of(executor.spawn(one), executor.spawn(one));
                spawned.get(0).abort();
                return spawned;
            }));
            assertThat(endOf(handles.get(0))).isEqualTo("cancelled");
            assertThat(Futures.await(handles.get(1))).isEqualTo("x");
        }
    }

    private static String endOf(JoinHandle<String> handle) {
        try {
            return Futures.await(handle);
        } catch (CancellationException e) {
            return "cancelled";
        }
    }

    /** Yields a few times. */
    private static final class Pause implements Future<String> {
        private int left = 50;

        @Override
        public dev.pollen.Poll<String> poll(Context cx) {
            if (left-- == 0) return dev.pollen.Poll.ready("x");
            cx.waker().wake();
            return dev.pollen.Poll.pending();
        }
    }
}
