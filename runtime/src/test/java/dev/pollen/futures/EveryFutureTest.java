// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.TimerFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every future of the library does: polled after its end, cancelled before, during and after. */
class EveryFutureTest {
    private final List<String> events = new ArrayList<>();
    private final Wakes cx = new Wakes();

    /** How a future is made, given a child that the test drives. */
    private record Maker(String name, Function<Script<String>, Future<?>> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Maker of(String name, Function<Script<String>, Future<?>> make) {
        return new Maker(name, make);
    }

    /** Those that are ready at their first poll. */
    static Stream<Maker> leaves() {
        return Stream.of(
                of("ready", child -> Futures.ready("x")),
                of("lazy", child -> Futures.lazy(() -> "x")),
                of("timer", child -> new TimerFuture(Duration.ZERO)),
                of("from", child -> Futures.from(CompletableFuture.completedFuture("x"))),
                of("closeAsync", child -> Executor.singleThread().closeAsync()));
    }

    /** Those that are ready once their child is. */
    static Stream<Maker> parents() {
        return Stream.of(
                of("join", child -> Futures.join(child)),
                of("join of two", child -> Futures.join(child, Futures.ready("y"), (a, b) -> a + b)),
                of("tryJoin", child -> Futures.tryJoin(child)),
                of("race", child -> Futures.race(List.of(child))),
                of("firstSuccess", child -> Futures.firstSuccess(List.of(child))),
                of("timeout", child -> Futures.timeout(child, Duration.ofDays(1))),
                of("shield", child -> Futures.shield(child)));
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void polledAfterTheEnd_refused_everyTime(Maker maker) throws Exception {
        assertEnded(maker.make.apply(null));
    }

    @ParameterizedTest
    @MethodSource("parents")
    void aParentPolledAfterTheEnd_refused_everyTime(Maker maker) throws Exception {
        Script<String> child = new Script<>("child", events);
        child.setReady("x");
        assertEnded(maker.make.apply(child));
    }

    @ParameterizedTest
    @MethodSource("parents")
    void aParentPolledAfterItsFailure_refused(Maker maker) {
        Script<String> child = new Script<>("child", events);
        Exception failure = new Exception("x");
        child.setFailed(failure);
        Future<?> future = maker.make.apply(child);
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> future.poll(cx))
                .isSameAs(failure);
        assertRefused(future);
    }

    private void assertEnded(Future<?> future) throws Exception {
        assertThat(future.poll(cx).isReady()).isTrue();
        assertRefused(future);
        future.cancel();
        assertRefused(future);
    }

    private void assertRefused(Future<?> future) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> future.poll(cx))
                .matches(refusal -> !(refusal instanceof CancellationException))
                .withMessageContaining("after it had ended");
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void cancelledBeforeTheFirstPoll_failsAtTheNext_thenRefused(Maker maker) {
        Future<?> future = maker.make.apply(null);
        future.cancel();
        future.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> future.poll(cx));
        assertRefused(future);
    }

    @ParameterizedTest
    @MethodSource("parents")
    void aParentCancelledBeforeTheFirstPoll_failsAtTheNext_theChildNeverBegins(Maker maker) {
        Future<?> future = maker.make.apply(new Script<>("child", events));
        future.cancel();
        future.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> future.poll(cx));
        assertThat(events).isSubsetOf("child cancel");
        assertRefused(future);
    }

    @ParameterizedTest
    @MethodSource("parents")
    void aSpuriousPollChangesNothing(Maker maker) throws Exception {
        Script<String> child = new Script<>("child", events);
        Future<?> future = maker.make.apply(child);
        for (int i = 0; i < 3; i++) assertThat(future.poll(cx).isPending()).isTrue();
        cx.taken();
        child.succeed("x");
        assertThat(cx.taken()).isOne();
        assertThat(future.poll(cx).isReady()).isTrue();
    }
}
