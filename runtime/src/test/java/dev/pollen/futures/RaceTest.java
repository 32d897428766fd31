// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pollen.Future;
import dev.pollen.Futures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RaceTest {
    private final List<String> events = new ArrayList<>();
    private final Script<Integer> a = new Script<>("a", events);
    private final Script<Integer> b = new Script<>("b", events);
    private final Wakes task = new Wakes();
    private final Future<Integer> race = Futures.race(a, b);

    private Throwable failure() {
        return catchThrowable(() -> race.poll(task));
    }

    @Test
    void theFirstValueWinsAndTheLoserIsCancelled() throws Exception {
        race.poll(task);
        events.clear();
        b.succeed(2);
        assertThat(race.poll(task).value()).isEqualTo(2);
        assertThat(events).containsExactly("b ready", "a cancel", "a failed");
    }

    @Test
    void theFirstFailureWinsToo() throws Exception {
        IOException failure = new IOException();
        race.poll(task);
        b.fail(failure);
        assertThat(failure()).isSameAs(failure).hasNoSuppressedExceptions();
    }

    @Test
    void whatTheLoserFailsWithInCleanUpIsSuppressedOntoAFailure() throws Exception {
        IOException failure = new IOException();
        IOException cleanUp = new IOException();
        a.failingWhenCancelled(cleanUp);
        race.poll(task);
        b.fail(failure);
        assertThat(failure()).isSameAs(failure);
        assertThat(failure.getSuppressed()).containsExactly(cleanUp);
    }

    @Test
    void ofTwoThatAreReadyTheOneThatWasWokenFirstWins() throws Exception {
        race.poll(task);
        b.succeed(2);
        a.succeed(1);
        assertThat(race.poll(task).value()).isEqualTo(2);
    }

    @Test
    void inTheFirstPollTheFirstArgumentWinsAndTheOtherNeverBegins() throws Exception {
        a.setReady(1);
        assertThat(race.poll(task).value()).isEqualTo(1);
        assertThat(events).containsExactly("a ready", "b cancel", "b failed");
    }

    @Test
    void theResultWaitsForTheLosersEnd() throws Exception {
        a.ignoringCancel();
        race.poll(task);
        b.succeed(2);
        assertThat(race.poll(task).isPending()).isTrue();
        a.wake();
        assertThat(race.poll(task).isPending()).isTrue();
        a.succeed(1);
        assertThat(task.taken()).isPositive();
        assertThat(race.poll(task).value()).isEqualTo(2);
    }

    @Test
    void cancelledWhileTheLoserEndsItStillHasItsResult() throws Exception {
        a.ignoringCancel();
        race.poll(task);
        b.succeed(2);
        race.poll(task);
        race.cancel();
        a.succeed(1);
        assertThat(race.poll(task).value()).isEqualTo(2);
    }

    @Test
    void cancelledItCancelsAll() throws Exception {
        race.poll(task);
        race.cancel();
        assertThat(events).contains("a cancel", "b cancel");
        assertThat(failure()).isInstanceOf(CancellationException.class);
    }

    @Test
    void ofNoneIsRefused() {
        assertThatThrownBy(() -> Futures.race()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Futures.firstSuccess(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void firstSuccessPassesOverFailures() throws Exception {
        Future<Integer> first = Futures.firstSuccess(a, b);
        first.poll(task);
        a.fail(new IOException());
        assertThat(first.poll(task).isPending()).isTrue();
        b.succeed(2);
        assertThat(first.poll(task).value()).isEqualTo(2);
        assertThat(events).doesNotContain("b cancel");
    }

    @Test
    void firstSuccessCancelsTheRestAtTheFirstValue() throws Exception {
        Future<Integer> first = Futures.firstSuccess(List.of(a, b));
        first.poll(task);
        a.succeed(1);
        assertThat(first.poll(task).value()).isEqualTo(1);
        assertThat(events).endsWith("a ready", "b cancel", "b failed");
    }

    @Test
    void firstSuccessWithoutOneFailsWithTheLastInTimeAndTheOthersSuppressed() throws Exception {
        Script<Integer> c = new Script<>("c", events);
        Future<Integer> first = Futures.firstSuccess(a, b, c);
        IOException[] failures = {new IOException("a"), new IOException("b"), new IOException("c")};
        first.poll(task);
        c.fail(failures[2]);
        a.fail(failures[0]);
        first.poll(task);
        b.fail(failures[1]);
        assertThat(catchThrowable(() -> first.poll(task))).isSameAs(failures[1]);
        assertThat(failures[1].getSuppressed()).containsExactly(failures[2], failures[0]);
    }
}
