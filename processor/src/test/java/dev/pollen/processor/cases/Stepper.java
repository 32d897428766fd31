// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import cases.support.Leaf;
import cases.support.Session;
import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drives one future by hand: polls it with a new waker each time, polls once more than needed at every suspension, fires
 * the leaf that is waited for, and looks that the newest waker was called.
 */
final class Stepper {
    private static final int MOST_POLLS = 1_000_000;

    private final Future<?> future;
    private final Session session;
    private final int cancelAt;
    private Bell bell = new Bell();
    private boolean cancelled;

    private @Nullable Object result;
    private @Nullable Throwable failure;

    private Stepper(Future<?> future, Session session, int cancelAt) {
        this.future = future;
        this.session = session;
        this.cancelAt = cancelAt;
    }

    /** Runs to the end; cancels when leaf {@code cancelAt} has suspended. */
    static Outcome run(Future<?> future, Session session, int cancelAt) {
        Stepper stepper = new Stepper(future, session, cancelAt);
        stepper.drive();
        if (cancelAt != Session.NEVER) {
            assertThat(stepper.cancelled).as("leaf %s suspended", cancelAt).isTrue();
        }
        Outcome outcome = Outcome.of(session, stepper.result, stepper.failure);
        stepper.lookAfterTheEnd(outcome);
        assertThat(session.complaints()).as("offences of the machine").isEmpty();
        return outcome;
    }

    private void drive() {
        for (int polls = 0; polls < MOST_POLLS; polls++) {
            if (poll()) return;
            List<Leaf<?>> suspended = session.suspended();
            if (suspended.isEmpty()) {
                if (!bell.rung) fail("suspended without a leaf that waits, at %s", future);
                continue;
            }
            Leaf<?> leaf = suspended.get(0);
            if (!cancelled && leaf.number() == cancelAt) {
                cancelled = true;
                future.cancel();
                continue;
            }
            if (!bell.rung && pollForNothing()) return;
            for (String dead : leaf.releases()) {
                if (!session.isReleased(dead)) throw new StillHeld(dead + " is held while " + leaf + " is pending");
            }
            leaf.fire();
            assertThat(bell.rung).as("%s woke the newest waker", leaf).isTrue();
        }
        fail("still pending after %s polls", MOST_POLLS);
    }

    /** One poll; true at the end. */
    private boolean poll() {
        bell = new Bell();
        try {
            Poll<?> poll = future.poll(Context.of(bell));
            if (poll.isReady()) result = poll.value();
            return poll.isReady();
        } catch (Throwable thrown) {
            failure = thrown;
            return true;
        }
    }

    private boolean pollForNothing() {
        List<String> before = session.log();
        int leaves = session.leaves();
        if (poll()) return true;
        assertThat(session.log()).as("log after a poll that nobody asked for").isEqualTo(before);
        assertThat(session.leaves())
                .as("leaves after a poll that nobody asked for")
                .isEqualTo(leaves);
        return false;
    }

    private void lookAfterTheEnd(Outcome outcome) {
        future.cancel();
        assertThatThrownBy(() -> future.poll(Context.of(new Bell())))
                .as("a poll after the end")
                .isInstanceOf(IllegalStateException.class);
        assertThat(Outcome.of(session, result, failure))
                .as("a poll after the end")
                .isEqualTo(outcome);
    }

    private static final class Bell implements Waker {
        private boolean rung;

        @Override
        public void wake() {
            rung = true;
        }
    }
}
