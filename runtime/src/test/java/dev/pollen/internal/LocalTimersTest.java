// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalTimersTest {
    private static final long SECOND = 1_000_000_000L;

    private final List<Runnable> posted = new ArrayList<>();
    private long now = 17;
    private int readings;
    private final LocalTimers timers = new LocalTimers(this::read, posted::add);
    private final List<String> events = new ArrayList<>();

    private long read() {
        readings++;
        return now;
    }

    @BeforeEach
    void own() {
        Timers.enter(timers);
    }

    @AfterEach
    void leave() {
        Timers.enter(null);
    }

    private TimerEntry arm(long after, String event) {
        TimerEntry entry = new TimerEntry(now + after);
        entry.register(() -> events.add(event));
        timers.arm(entry);
        return entry;
    }

    @Test
    void whoeverWaitsIsWokenInTheOrderOfDeadlines() {
        arm(3 * SECOND, "third");
        arm(SECOND, "first");
        arm(2 * SECOND, "second");
        timers.expire(now + SECOND + SECOND / 2);
        assertThat(events).containsExactly("first");
        timers.expire(now + 4 * SECOND);
        assertThat(events).containsExactly("first", "second", "third");
        assertThat(timers.isEmpty()).isTrue();
    }

    @Test
    void anEarlierTimerArmedAfterALaterOneIsTheNextDeadline() {
        arm(3600 * SECOND, "late");
        arm(SECOND, "early");
        assertThat(timers.nextDeadline() - now).isLessThanOrEqualTo(SECOND + (1 << 16));
    }

    @Test
    void oneTurnWakesABoundedNumberAndTheNextIsDueAtOnce() {
        for (int i = 0; i < 2 * LocalTimers.BATCH; i++) arm(SECOND, "wake");
        long due = now + 2 * SECOND;
        timers.expire(due);
        assertThat(events).hasSize(LocalTimers.BATCH);
        assertThat(timers.nextDeadline() - due).isLessThanOrEqualTo(0);
        timers.expire(due);
        assertThat(events).hasSize(2 * LocalTimers.BATCH);
    }

    @Test
    void aWakeMayArmAndDisarm() {
        TimerEntry gone = arm(SECOND, "gone");
        TimerEntry first = new TimerEntry(now + SECOND / 2);
        first.register(() -> {
            events.add("first");
            timers.disarm(gone);
            arm(0, "again");
        });
        timers.arm(first);
        timers.expire(now + SECOND);
        assertThat(events).containsExactly("first", "again");
    }

    @Test
    void aWakerThatThrowsDoesNotKeepTheOthersFromBeingWoken() {
        TimerEntry bad = new TimerEntry(now);
        bad.register(new Complaint());
        timers.arm(bad);
        arm(1, "good");
        timers.expire(now + SECOND);
        assertThat(events).containsExactly("good");
    }

    @Test
    void aDisarmFromAnotherThreadIsLeftToTheOwner() {
        TimerEntry entry = arm(SECOND, "never");
        Timers.enter(null);
        timers.disarm(entry);
        assertThat(timers.isEmpty()).isFalse();
        Timers.enter(timers);
        posted.remove(0).run();
        assertThat(timers.isEmpty()).isTrue();
    }

    @Test
    void aLateRequestToDisarmFindsTheEntryExpired() {
        TimerEntry entry = arm(SECOND, "expired");
        Timers.enter(null);
        timers.disarm(entry);
        Timers.enter(timers);
        TimerEntry other = arm(2 * SECOND, "other");
        timers.expire(now + SECOND + SECOND / 2);
        posted.remove(0).run();
        assertThat(events).containsExactly("expired");
        assertThat(other.slot).isNotEqualTo(TimerEntry.UNLINKED);
    }

    @Test
    void theClockIsReadForTheFirstTimerAndForNoneAfterIt() {
        arm(SECOND, "first");
        int before = readings;
        for (int i = 0; i < 100; i++) arm(SECOND, "more");
        assertThat(readings).isEqualTo(before);
    }

    @Test
    void anOwnerThatSleptWithoutTimersGoesOnFromNow() {
        now += 3600 * SECOND;
        arm(SECOND, "soon");
        assertThat(timers.nextDeadline() - now).isPositive();
    }

    private static final class Complaint implements dev.pollen.Waker {
        @Override
        public void wake() {
            throw new IllegalStateException("a waker that throws, as a test wants it");
        }
    }
}
