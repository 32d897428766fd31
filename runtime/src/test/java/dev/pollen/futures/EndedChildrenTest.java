// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A combinator that waits holds no child that has ended. */
class EndedChildrenTest {
    private final Wakes cx = new Wakes();
    private final Script<String> waiting = new Script<String>("waiting", new ArrayList<>()).ignoringCancel();

    /** How a combinator is made of a child that ends at its first poll and one that does not. */
    private record Maker(String name, boolean fails, BiFunction<Future<String>, Future<String>, Future<?>> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Maker> combinators() {
        return Stream.of(
                new Maker("join", false, Futures::join),
                new Maker("join, failed", true, Futures::join),
                new Maker("join of two", false, (ended, other) -> Futures.join(ended, other, (a, b) -> "x")),
                new Maker("tryJoin", false, Futures::tryJoin),
                new Maker("tryJoin, failed", true, Futures::tryJoin),
                new Maker("race", false, (ended, other) -> Futures.race(List.of(ended, other))),
                new Maker("race, failed", true, (ended, other) -> Futures.race(List.of(ended, other))),
                new Maker("firstSuccess", false, (ended, other) -> Futures.firstSuccess(List.of(ended, other))),
                new Maker("firstSuccess, failed", true, (ended, other) -> Futures.firstSuccess(List.of(ended, other))),
                new Maker("timeout", false, (ended, other) -> Futures.join(timeout(ended), other)),
                new Maker("shield", false, (ended, other) -> Futures.join(Futures.shield(ended), other)),
                new Maker("shared", false, (ended, other) -> Futures.join(Futures.shared(ended), other)));
    }

    private static Future<String> timeout(Future<String> future) {
        return Futures.timeout(future, Duration.ofDays(1));
    }

    /** A child that ends at once. */
    private static final class Ended implements Future<String> {
        private final boolean fails;

        Ended(boolean fails) {
            this.fails = fails;
        }

        @Override
        public Poll<String> poll(Context cx) {
            if (fails) throw new IllegalStateException("x");
            return Poll.ready("x");
        }
    }

    private Future<?> make(Maker maker, List<WeakReference<Object>> children) {
        Ended child = new Ended(maker.fails());
        children.add(new WeakReference<>(child));
        return maker.make().apply(child, waiting);
    }

    @ParameterizedTest
    @MethodSource("combinators")
    void anEndedChildIsLetGo_whileAnotherIsWaitedFor(Maker maker) throws Exception {
        List<WeakReference<Object>> children = new ArrayList<>();
        Future<?> parent = make(maker, children);
        assertThat(parent.poll(cx).isPending()).isTrue();
        Memory.assertCollected(children);
        assertThat(parent.toString()).isNotEmpty(); // and is held until here
    }
}
