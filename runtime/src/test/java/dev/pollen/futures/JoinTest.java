// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pollen.Future;
import dev.pollen.Futures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JoinTest {
    private final List<String> events = new ArrayList<>();
    private final Script<Integer> a = new Script<>("a", events);
    private final Script<Integer> b = new Script<>("b", events);
    private final Wakes task = new Wakes();
    private final Future<List<Integer>> join = Futures.join(a, b);

    private Throwable failureOf(Future<?> future) {
        return catchThrowable(() -> future.poll(task));
    }

    @Test
    void valuesComeInTheOrderOfTheArguments() throws Exception {
        join.poll(task);
        b.succeed(2);
        join.poll(task);
        a.succeed(1);
        assertThat(join.poll(task).value()).containsExactly(1, 2);
        assertThat(events).containsExactly("a pending", "b pending", "b ready", "a ready");
    }

    @Test
    void ofNothingIsReadyWithNothing() throws Exception {
        assertThat(Futures.join().poll(task).value()).isEmpty();
        assertThat(Futures.join(List.<Future<String>>of()).poll(task).value()).isEmpty();
    }

    @Test
    void nullValuesAreValues() throws Exception {
        assertThat(Futures.<Integer>join(Futures.ready(null), Futures.ready(1))
                        .poll(task)
                        .value())
                .containsExactly(null, 1);
    }

    @Test
    void theListCannotBeChanged() throws Exception {
        List<Integer> values =
                Futures.<Integer>join(List.of(Futures.ready(1))).poll(task).value();
        assertThatThrownBy(() -> values.set(0, 2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aChildIsPolledWhenItWasWokenAndOnlyThen() throws Exception {
        join.poll(task);
        events.clear();
        join.poll(task);
        assertThat(events).isEmpty();
        b.wake();
        b.wake();
        assertThat(task.taken()).isEqualTo(1);
        join.poll(task);
        assertThat(events).containsExactly("b pending");
    }

    @Test
    void aWakeBeforeTheFirstPollEndsIsNotLost() throws Exception {
        Future<String> restless = cx -> {
            events.add("restless");
            cx.waker().wake();
            return dev.pollen.Poll.pending();
        };
        Future<?> both = Futures.join(restless, a);
        both.poll(task);
        assertThat(events).containsExactly("restless", "a pending");
        assertThat(task.taken()).isEqualTo(1);
        both.poll(task);
        assertThat(events).containsExactly("restless", "a pending", "restless");
    }

    @Test
    void theNewestTaskIsWoken() throws Exception {
        Wakes older = new Wakes();
        join.poll(older);
        join.poll(task);
        a.wake();
        assertThat(older.taken()).isZero();
        assertThat(task.taken()).isEqualTo(1);
    }

    @Test
    void wakersOfAJoinThatHasEndedWakeNobody() throws Exception {
        join.poll(task);
        a.succeed(1);
        b.succeed(2);
        join.poll(task);
        task.taken();
        a.wake();
        b.waker().wake();
        assertThat(task.taken()).isZero();
    }

    @Test
    void aFailureIsToldWhenAllHaveEnded() throws Exception {
        join.poll(task);
        IOException failure = new IOException();
        a.fail(failure);
        assertThat(join.poll(task).isPending()).isTrue();
        b.succeed(2);
        assertThat(failureOf(join)).isSameAs(failure);
    }

    @Test
    void theFirstFailureInTheOrderOfArgumentsCountsAndHasTheOthersSuppressed() throws Exception {
        IOException ofA = new IOException("a");
        Error ofB = new AssertionError("b");
        join.poll(task);
        b.fail(ofB);
        join.poll(task);
        a.fail(ofA);
        assertThat(failureOf(join)).isSameAs(ofA);
        assertThat(ofA.getSuppressed()).containsExactly(ofB);
    }

    @Test
    void oneExceptionOfSeveralChildrenIsNotSuppressedOntoItself() {
        IOException failure = new IOException();
        assertThat(failureOf(Futures.join(
                        Futures.failed(failure), Futures.failed(failure), Futures.failed(new Error("other")))))
                .isSameAs(failure);
        assertThat(failure.getSuppressed()).hasSize(1);
    }

    @Test
    void cancelReachesAllAndTheNextPollFindsThemEnded() throws Exception {
        join.poll(task);
        events.clear();
        join.cancel();
        join.cancel();
        assertThat(failureOf(join)).isInstanceOf(CancellationException.class);
        assertThat(events).containsExactly("a cancel", "b cancel", "a failed", "b failed");
    }

    @Test
    void aChildThatIgnoresCancelIsWaitedForAndItsValueIsDelivered() throws Exception {
        a.ignoringCancel();
        b.ignoringCancel();
        join.poll(task);
        join.cancel();
        assertThat(join.poll(task).isPending()).isTrue();
        a.succeed(1);
        b.succeed(2);
        assertThat(join.poll(task).value()).containsExactly(1, 2);
    }

    @Test
    void aChildThatHasEndedIsNotCancelled() throws Exception {
        join.poll(task);
        a.succeed(1);
        join.poll(task);
        join.cancel();
        assertThat(events).doesNotContain("a cancel").contains("b cancel");
    }

    @Test
    void aChildThatThrowsInCancelHasFailedWithThatAndIsNotPolledAgain() throws Exception {
        RuntimeException failure = new RuntimeException();
        a.throwingInCancel(failure);
        join.poll(task);
        join.cancel();
        assertThat(failureOf(join)).isSameAs(failure);
        assertThat(failure.getSuppressed()).hasOnlyElementsOfType(CancellationException.class);
    }

    @Test
    void cancelledBeforeTheFirstPollNothingOfItRuns() {
        join.cancel();
        assertThat(failureOf(join)).isInstanceOf(CancellationException.class);
        assertThat(events).containsExactly("a cancel", "b cancel");
    }

    @Test
    void aPollAfterTheEndIsRefused() throws Exception {
        Future<?> ended = Futures.join(Futures.ready(1));
        ended.poll(task);
        assertThat(failureOf(ended)).isExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameFutureTwiceIsRefusedByThatFuture() {
        Future<Integer> once = Futures.ready(1);
        assertThat(failureOf(Futures.join(once, once))).isExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoTypesAreCombined() throws Exception {
        Future<String> both = Futures.join(Futures.ready("x"), Futures.ready(2), String::repeat);
        assertThat(both.poll(task).value()).isEqualTo("xx");
    }

    @Test
    void itFailsWithWhatTheCombinerThrows() {
        RuntimeException failure = new RuntimeException();
        assertThat(failureOf(Futures.join(Futures.ready("x"), Futures.ready(2), (x, y) -> {
                    throw failure;
                })))
                .isSameAs(failure);
    }

    @Test
    void nullIsRefusedAtTheCall() {
        Future<Integer> one = Futures.ready(1);
        assertThatThrownBy(() -> Futures.join(one, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Futures.join(Arrays.asList(one, null))).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Futures.join((Iterable<Future<Integer>>) null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Futures.join(one, one, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Futures.tryJoin(one, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Futures.race(one, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Futures.firstSuccess(one, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void laterChangesOfTheListDoNotMatter() throws Exception {
        List<Future<Integer>> list = new ArrayList<>(List.of(Futures.ready(1)));
        Future<List<Integer>> joined = Futures.join(list);
        list.clear();
        assertThat(joined.poll(task).value()).containsExactly(1);
    }

    /** 100,000 children, woken one by one with a poll for each: a poll must not look at those that were not woken. */
    @Test
    void manyChildrenCostWhatIsWoken() throws Exception {
        List<Script<Integer>> children = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) children.add(new Script<>("", new Forgetful()));
        Future<List<Integer>> all = Futures.join(children);
        assertThat(all.poll(task).isPending()).isTrue();
        for (int i = children.size() - 1; i > 0; i--) {
            children.get(i).succeed(i);
            assertThat(all.poll(task).isPending()).isTrue();
        }
        children.get(0).succeed(0);
        assertThat(all.poll(task).value()).hasSize(100_000).startsWith(0, 1).endsWith(99_999);
    }

    /** Where nobody reads the events. */
    private static final class Forgetful extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        @Override
        public boolean add(String event) {
            return true;
        }
    }
}
