// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** One machine, or a few, polled by hand. */
class MachineTest {
    private final List<String> woken = new ArrayList<>();
    private final Context cx = Context.of(() -> woken.add("woken"));
    private final Leaf leaf = new Leaf();

    @Test
    void nothingRunsBeforeTheFirstPoll() {
        InTurn machine = new InTurn("m", leaf);
        assertThat(leaf.events).isEmpty();
        assertThat(machine).hasToString("m not started");
    }

    @Test
    void valuesComeInTurn_overSuspensions() throws Exception {
        InTurn machine = new InTurn("m", Futures.ready("a"), leaf, Futures.ready(null));
        assertThat(machine.poll(cx).isPending()).isTrue();
        assertThat(machine).hasToString("m suspended at m.java:1");
        leaf.succeed("b");
        assertThat(machine.poll(cx).value()).containsExactly("a", "b", null);
    }

    @Test
    void theNewestContextReachesTheLeaf() throws Exception {
        InTurn machine = new InTurn("m", new InTurn("inner", leaf));
        machine.poll(Context.of(() -> woken.add("old")));
        machine.poll(Context.of(() -> woken.add("new")));
        leaf.waker.wake();
        assertThat(woken).containsExactly("new");
    }

    @Test
    void anEndedMachine_holdsNothing_andRefusesPolls() throws Exception {
        InTurn machine = new InTurn("m", leaf.succeed("x"));
        machine.poll(cx);
        assertThat(machine.isCleared()).isTrue();
        assertThat(machine).hasToString("m ended");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> machine.poll(cx))
                .withMessage("m was polled after it had ended");
    }

    @Test
    void aFailureIsTheSameObject_andEndsTheMachine() {
        IOException failure = new IOException("x");
        InTurn machine = new InTurn("m", new InTurn("inner", leaf.fail(failure)));
        assertThatThrownBy(() -> machine.poll(cx)).isSameAs(failure);
        assertThat(machine.isCleared()).isTrue();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> machine.poll(cx));
    }

    @Test
    void aNullFutureIsRefusedAsInTheNativeRun() {
        assertThatNullPointerException()
                .isThrownBy(() -> new InTurn("m", (Future<?>) null).poll(cx))
                .withMessage("future");
        assertThatNullPointerException()
                .isThrownBy(() -> Futures.await((Future<?>) null))
                .withMessage("future");
    }

    @Test
    void polledFromInsideItsOwnPoll_refused() throws Exception {
        List<Future<?>> itself = new ArrayList<>();
        InTurn machine = new InTurn("m", (Future<Object>) context -> {
            itself.get(0).poll(context);
            return Poll.ready("x");
        });
        itself.add(machine);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> machine.poll(cx))
                .withMessage("m was polled while it was being polled");
    }

    @Test
    void aBlockingAwaitInsideOfOnePolledByHand_refused_sayingWhereAndTheCure() {
        InTurn machine = new InTurn("m", Futures.lazy(() -> Futures.await(Futures.ready("x"))));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> machine.poll(cx))
                .withMessageContaining("Futures.await was called by " + MachineTest.class.getName())
                .withMessageContaining("(MachineTest.java:")
                .withMessageContaining("pollen-processor");
        assertThat(Futures.await(Futures.ready("after"))).isEqualTo("after");
    }

    // ---- whom a machine belongs to

    @Test
    void awaitedThroughAVariable_adopted_pollsFromElsewhereRefused() throws Exception {
        InTurn inner = new InTurn("inner", leaf);
        InTurn outer = new InTurn("outer", inner);
        outer.poll(cx);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inner.poll(cx))
                .withMessageMatching("inner is already awaited by outer.*; use Futures\\.shared");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new InTurn("second", inner).poll(cx))
                .withMessageContaining("use Futures.shared");
        leaf.succeed("x");
        assertThat(outer.poll(cx).value()).containsExactly(List.of("x"));
    }

    @Test
    void polledFirstFromOutside_staysARoot_andMayBeAwaited() throws Exception {
        InTurn inner = new InTurn("inner", leaf);
        inner.poll(cx);
        InTurn outer = new InTurn("outer", inner);
        assertThat(outer.poll(cx).isPending()).isTrue();
        leaf.succeed("x");
        assertThat(outer.poll(cx).value()).containsExactly(List.of("x"));
    }

    // ---- cancelling

    @Test
    void cancelledBeforeTheFirstPoll_nothingRuns() {
        InTurn machine = new InTurn("m", leaf);
        machine.cancel();
        machine.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> machine.poll(cx));
        assertThat(leaf.events).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> machine.poll(cx));
    }

    @Test
    void cancelledWhileSuspended_theLeafIsCancelledOnceAndPolled() throws Exception {
        InTurn machine = new InTurn("m", new InTurn("inner", leaf));
        machine.poll(cx);
        machine.cancel();
        machine.cancel();
        assertThat(leaf.events).containsExactly("poll");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> machine.poll(cx))
                .withMessage("the leaf was cancelled");
        assertThat(leaf.events).containsExactly("poll", "cancel", "poll");
    }

    @Test
    void cancelled_aValueThatIsThereIsDelivered_theNextSuspensionMeetsTheRequest() throws Exception {
        Leaf next = new Leaf();
        InTurn machine = new InTurn("m", leaf, Futures.ready("y"), next);
        machine.poll(cx);
        machine.cancel();
        leaf.succeed("x");
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> machine.poll(cx));
        assertThat(leaf.events).containsExactly("poll", "cancel", "poll");
        assertThat(next.events).containsExactly("poll", "cancel", "poll");
    }

    @Test
    void whatCancelThrowsIsRaisedAtTheAwait_andTheFutureIsNotPolledAgain() throws Exception {
        List<String> events = new ArrayList<>();
        IllegalArgumentException failure = new IllegalArgumentException("cancel");
        Future<Object> stubborn = new Future<>() {
            @Override
            public Poll<Object> poll(Context unused) {
                events.add("poll");
                return Poll.pending();
            }

            @Override
            public void cancel() {
                events.add("cancel");
                throw failure;
            }
        };
        InTurn machine = new InTurn("m", new InTurn("inner", stubborn));
        machine.poll(cx);
        machine.cancel();
        assertThatThrownBy(() -> machine.poll(cx)).isSameAs(failure);
        assertThat(events).containsExactly("poll", "cancel");
    }

    @Test
    void cancelledAfterTheEnd_nothing() throws Exception {
        InTurn machine = new InTurn("m", leaf.succeed("x"));
        machine.poll(cx);
        machine.cancel();
        assertThat(leaf.events).containsExactly("poll");
    }

    @Test
    void cancelOnAnAdoptedMachine_countsForItAndWhatItAwaits_notForItsCaller() throws Exception {
        InTurn inner = new InTurn("inner", new InTurn("innermost", leaf));
        Leaf next = new Leaf().succeed("y");
        InTurn outer = new InTurn("outer", new Catching(inner), next);
        outer.poll(cx);
        inner.cancel();
        assertThat(woken).containsExactly("woken");
        assertThat(outer.poll(cx).value()).containsExactly("caught", "y");
        assertThat(leaf.events).containsExactly("poll", "cancel", "poll");
        assertThat(next.events).containsExactly("poll");
    }

    @Test
    void insideAFinallyRegion_aRequestWaitsForItsEnd() throws Exception {
        Leaf cleanUp = new Leaf();
        Leaf after = new Leaf();
        Finally machine = new Finally(cleanUp, after);
        machine.poll(cx);
        machine.cancel();
        assertThat(machine.poll(cx).isPending()).isTrue();
        assertThat(cleanUp.events).containsExactly("poll", "poll");
        cleanUp.succeed("clean");
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> machine.poll(cx));
        assertThat(cleanUp.events).doesNotContain("cancel");
        assertThat(after.events).containsExactly("poll", "cancel", "poll");
    }

    /** Awaits a machine, and catches the cancellation. */
    private static final class Catching extends ObjectMachine<Object> {
        private final Future<?> awaited;

        Catching(Future<?> awaited) {
            this.awaited = awaited;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            try {
                Object value = state == 0 ? await(awaited, run, depth) : run.take();
                return value == SUSPENDED ? suspend(1) : ready(value);
            } catch (CancellationException cancelled) {
                return ready("caught");
            }
        }

        @Override
        protected String method() {
            return "catching";
        }
    }

    /** Awaits one future inside a {@code finally} region, and another one after it. */
    private static final class Finally extends ObjectMachine<Object> {
        private final Future<?> inside;
        private final Future<?> after;

        Finally(Future<?> inside, Future<?> after) {
            this.inside = inside;
            this.after = after;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            if (state < 2) {
                if (state == 0) run.enterFinally();
                Object value = state == 0 ? await(inside, run, depth) : run.take();
                if (value == SUSPENDED) return suspend(1);
                run.exitFinally();
                value = await(after, run, depth);
                return value == SUSPENDED ? suspend(2) : ready(value);
            }
            return ready(run.take());
        }

        @Override
        protected String method() {
            return "finally";
        }
    }
}
