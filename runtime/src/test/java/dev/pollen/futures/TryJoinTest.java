// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pollen.Future;
import dev.pollen.Futures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TryJoinTest {
    private final List<String> events = new ArrayList<>();
    private final Script<Integer> a = new Script<>("a", events);
    private final Script<Integer> b = new Script<>("b", events);
    private final Script<Integer> c = new Script<>("c", events);
    private final Wakes task = new Wakes();
    private final Future<List<Integer>> all = Futures.tryJoin(a, b, c);

    private Throwable failure() {
        return catchThrowable(() -> all.poll(task));
    }

    @Test
    void valuesComeInTheOrderOfTheArguments() throws Exception {
        all.poll(task);
        c.succeed(3);
        b.succeed(2);
        a.succeed(1);
        assertThat(all.poll(task).value()).containsExactly(1, 2, 3);
    }

    @Test
    void theFirstFailureCancelsTheRestAndIsToldAlone() throws Exception {
        IOException failure = new IOException();
        all.poll(task);
        events.clear();
        b.fail(failure);
        assertThat(failure()).isSameAs(failure);
        assertThat(events).containsExactly("b failed", "a cancel", "c cancel", "a failed", "c failed");
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    void itWaitsForTheRestToEnd() throws Exception {
        a.ignoringCancel();
        IOException failure = new IOException();
        all.poll(task);
        b.fail(failure);
        assertThat(all.poll(task).isPending()).isTrue();
        a.succeed(1);
        assertThat(failure()).isSameAs(failure);
    }

    @Test
    void whatTheRestFailsWithInCleanUpIsSuppressed() throws Exception {
        IOException first = new IOException("first");
        IOException cleanUp = new IOException("clean-up");
        RuntimeException inCancel = new RuntimeException("in cancel");
        a.failingWhenCancelled(cleanUp);
        c.throwingInCancel(inCancel);
        all.poll(task);
        b.fail(first);
        assertThat(failure()).isSameAs(first);
        assertThat(first.getSuppressed()).containsExactlyInAnyOrder(cleanUp, inCancel);
    }

    @Test
    void aFailureInTheFirstPollKeepsTheOthersFromBeginning() {
        IOException failure = new IOException();
        a.setFailed(failure);
        assertThat(failure()).isSameAs(failure);
        assertThat(events).containsExactly("a failed", "b cancel", "c cancel", "b failed", "c failed");
    }

    @Test
    void cancelledItFailsWithCancellation() throws Exception {
        all.poll(task);
        all.cancel();
        assertThat(failure()).isInstanceOf(CancellationException.class).hasNoSuppressedExceptions();
    }

    @Test
    void cancelledWhileAllDeliverItHasTheirValues() throws Exception {
        a.ignoringCancel();
        b.ignoringCancel();
        c.ignoringCancel();
        all.poll(task);
        all.cancel();
        all.poll(task);
        a.succeed(1);
        b.succeed(2);
        c.succeed(3);
        assertThat(all.poll(task).value()).containsExactly(1, 2, 3);
    }

    @Test
    void twoTypesAreCombined() throws Exception {
        assertThat(Futures.tryJoin(Futures.ready("x"), Futures.ready(2), String::repeat)
                        .poll(task)
                        .value())
                .isEqualTo("xx");
    }

    @Test
    void ofAListItIsTheSame() throws Exception {
        assertThat(Futures.<Integer>tryJoin(List.of(Futures.ready(1), Futures.ready(2)))
                        .poll(task)
                        .value())
                .containsExactly(1, 2);
    }
}
