// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Waker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An override that is no {@code @Async} method: its machine calls it. */
class PlainCallTest {
    private final List<String> events = new ArrayList<>();

    static Stream<Machine<?>> machines() {
        Object self = "";
        return Stream.of(
                BooleanMachine.calling(self, "m", () -> true),
                ByteMachine.calling(self, "m", () -> (byte) 1),
                CharMachine.calling(self, "m", () -> 'c'),
                DoubleMachine.calling(self, "m", () -> 1.5),
                FloatMachine.calling(self, "m", () -> 2.5f),
                IntMachine.calling(self, "m", () -> 3),
                LongMachine.calling(self, "m", () -> 4L),
                ObjectMachine.calling(self, "m", () -> "object"),
                ShortMachine.calling(self, "m", () -> (short) 5));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void givesWhatTheMethodReturned(Machine<?> machine) throws Exception {
        Object value = machine.poll(Context.of(Waker.of(() -> {}))).value();
        assertThat(value).isIn(true, (byte) 1, 'c', 1.5, 2.5f, 3, 4L, "object", (short) 5);
        assertThat(machine.getClass().getSuperclass().getSimpleName()).startsWith(kind(value));
    }

    private static String kind(Object value) {
        if (value instanceof Integer) return "Int";
        if (value instanceof Character) return "Char";
        return value instanceof String ? "Object" : value.getClass().getSimpleName();
    }

    @Test
    void callsAtTheFirstPollAndNotBefore() {
        Future<Void> future = VoidMachine.calling(this, "m", () -> events.add("called"));
        assertThat(events).isEmpty();
        assertThat(Futures.blockOn(future)).isNull();
        assertThat(events).containsExactly("called");
    }

    @Test
    void failsWithWhatTheMethodThrew() {
        IOException failure = new IOException();
        Future<Integer> future = IntMachine.calling(this, "m", () -> {
            throw failure;
        });
        assertThat(catchThrowable(() -> Futures.blockOn(future))).isSameAs(failure);
    }

    @Test
    void neverCallsWhenItWasCancelledBefore() {
        Future<Void> future = VoidMachine.calling(this, "m", () -> events.add("called"));
        future.cancel();
        assertThatThrownBy(() -> Futures.blockOn(future)).isInstanceOf(CancellationException.class);
        assertThat(events).isEmpty();
    }

    @Test
    void namesTheClassOfAMethodThatBlocks() {
        Future<Integer> future = IntMachine.calling(this, "blocking", this::blocking);
        assertThatThrownBy(() -> Futures.blockOn(future))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PlainCallTest.blocking");
    }

    private int blocking() {
        return Futures.await(Futures.ready(1));
    }

    @Test
    void isCalledAsTheClassOfTheReceiverAndTheMethod() {
        assertThat(IntMachine.calling(this, "report", () -> 1)).hasToString("PlainCallTest.report not started");
    }
}
