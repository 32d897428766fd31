// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cases.support.Session;
import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Waker;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The native run decides what a program means; its machine has to do the same however it is driven. */
public final class Oracle {
    private final Program.Source programs;
    private final Totals totals;

    /** How many leaves a run polls that is not cancelled. */
    private int leaves;

    public Oracle(Program.Source programs, Totals totals) {
        this.programs = programs;
        this.totals = totals;
    }

    /** The native run: the same whether its awaits block or not. */
    Outcome expected() throws Exception {
        Session session = Session.woken(Patterns.NONE);
        Outcome outcome = nativeRun(session);
        leaves = session.leaves();
        assertThat(nativeRun(Session.woken(Patterns.ALL)))
                .as("the native run with blocking awaits")
                .isEqualTo(outcome);
        return outcome;
    }

    /** Runs the machine under every pattern, and on an executor. */
    void checkPatterns() throws Exception {
        Outcome expected = expected();
        for (IntPredicate pattern : Patterns.of(leaves)) {
            assertThat(StillHeld.eachTime(() -> steppedRun(pattern)))
                    .as("machine, %s", pattern)
                    .isEqualTo(expected);
            totals.patterns++;
        }
        for (IntPredicate pattern : List.of(Patterns.NONE, Patterns.ALL)) {
            assertThat(runOnExecutor(pattern)).as("task, %s", pattern).isEqualTo(expected);
            totals.tasks++;
        }
    }

    /** Cancels the machine before its start, and at each of its suspensions. */
    void checkCancellations() throws Exception {
        expected();
        cancelBeforeTheStart();
        for (int leaf = 0; leaf < Math.min(leaves, 40); leaf++) {
            for (IntPredicate later : List.of(Patterns.ALL, Patterns.NONE, Patterns.ODD))
                checkCancellation(leaf, later);
        }
    }

    /** Runs the machine under a few patterns, and cancels it at its first {@code most} suspensions. */
    public void checkSome(int most) throws Exception {
        Outcome expected = expected();
        List<IntPredicate> patterns =
                new ArrayList<>(List.of(Patterns.NONE, Patterns.ALL, Patterns.ODD, Patterns.EVEN));
        for (int i = 0; i < most; i++) patterns.add(Patterns.random(i));
        for (IntPredicate pattern : patterns) {
            assertThat(StillHeld.eachTime(() -> steppedRun(pattern)))
                    .as("machine, %s", pattern)
                    .isEqualTo(expected);
            totals.patterns++;
        }
        for (int leaf = 0; leaf < Math.min(leaves, most); leaf++) {
            for (IntPredicate later : List.of(Patterns.ALL, Patterns.random(leaf))) checkCancellation(leaf, later);
        }
    }

    private void checkCancellation(int leaf, IntPredicate later) throws Exception {
        IntPredicate pattern = Patterns.pendingUpTo(leaf, later);
        Outcome expected = nativeRun(Session.cancelled(pattern, leaf));
        assertThat(StillHeld.eachTime(() -> cancelledRun(pattern, leaf)))
                .as("cancelled at leaf %s, %s", leaf, pattern)
                .isEqualTo(expected);
        totals.cancellations++;
    }

    private Outcome cancelledRun(IntPredicate pattern, int leaf) throws Exception {
        Session session = Session.stepped(pattern);
        return Stepper.run(start(session), session, leaf);
    }

    private Outcome nativeRun(Session session) throws Exception {
        Program program = programs.fresh();
        Outcome outcome;
        try {
            outcome = Outcome.of(session, program.callNatively(), null);
        } catch (Throwable failure) {
            outcome = Outcome.of(session, null, failure);
        }
        assertThat(session.complaints()).as("offences of the native run").isEmpty();
        return outcome;
    }

    private Outcome steppedRun(IntPredicate pattern) throws Exception {
        Session session = Session.stepped(pattern);
        Future<?> future = start(session);
        Outcome outcome = Stepper.run(future, session, Session.NEVER);
        List<String> held = heldBy(future);
        if (!held.isEmpty()) throw new StillHeld("after its end the machine holds " + held);
        if (pattern.test(0)) {
            for (String name : session.tracked()) {
                if (!session.isReleased(name)) throw new StillHeld(name + " is held at the end");
            }
        }
        return outcome;
    }

    private Outcome runOnExecutor(IntPredicate pattern) throws Exception {
        Session session = Session.woken(pattern);
        Future<?> future = start(session);
        Outcome outcome;
        try (Executor executor = Executor.singleThread()) {
            outcome = Outcome.of(session, executor.blockOn(future), null);
        } catch (Throwable failure) {
            outcome = Outcome.of(session, null, failure);
        }
        assertThat(session.complaints()).as("offences of the task").isEmpty();
        return outcome;
    }

    private void cancelBeforeTheStart() throws Exception {
        Session session = Session.stepped(Patterns.NONE);
        Future<?> future = start(session);
        future.cancel();
        Context cx = Context.of(Waker.of(() -> {}));
        assertThatThrownBy(() -> future.poll(cx)).isInstanceOf(CancellationException.class);
        assertThat(session.log())
                .as("log of a machine cancelled before its start")
                .isEmpty();
        assertThatThrownBy(() -> future.poll(cx)).isExactlyInstanceOf(IllegalStateException.class);
    }

    private Future<?> start(Session session) throws Exception {
        Future<?> future;
        try {
            future = programs.fresh().start();
        } catch (Throwable failure) {
            throw new AssertionError("the entry threw", failure);
        }
        assertThat(session.log()).as("log before the first poll").isEmpty();
        return future;
    }

    /** The fields of the generated class that still refer to something. */
    private static List<String> heldBy(Future<?> machine) throws IllegalAccessException {
        List<String> held = new ArrayList<>();
        for (Field field : machine.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) continue;
            field.setAccessible(true);
            @Nullable Object value = field.get(machine);
            if (value != null) held.add(field.getName());
        }
        return held;
    }
}
