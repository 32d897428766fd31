// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerWheelTest {
    private static final long TICK = 1 << 16;
    private static final long YEAR = 365L * 24 * 3600 * 1_000_000_000L;

    private static List<TimerEntry> expired(TimerWheel wheel, long now) {
        List<TimerEntry> all = new ArrayList<>();
        for (TimerEntry next; (next = wheel.takeExpired(now)) != null; ) all.add(next);
        return all;
    }

    private static TimerEntry armed(TimerWheel wheel, long deadline) {
        TimerEntry entry = new TimerEntry(deadline);
        wheel.arm(entry);
        return entry;
    }

    @Test
    void nothingExpiresBeforeItsDeadlineAndAllAtMostATickLater() {
        for (long deadline = 0; deadline < 5 * TICK; deadline += TICK / 8) {
            TimerWheel wheel = new TimerWheel(0);
            TimerEntry entry = armed(wheel, deadline);
            if (deadline > 0) assertThat(expired(wheel, deadline - 1)).isEmpty();
            assertThat(expired(wheel, deadline + TICK - 1)).containsExactly(entry);
        }
    }

    @Test
    void theOrderIsThatOfTheTicksAndWithinOneThatOfArming() {
        TimerWheel wheel = new TimerWheel(0);
        TimerEntry late = armed(wheel, 1000 * TICK);
        TimerEntry second = armed(wheel, 2 * TICK);
        TimerEntry third = armed(wheel, 2 * TICK - 1);
        TimerEntry first = armed(wheel, TICK);
        assertThat(expired(wheel, 1000 * TICK)).containsExactly(first, second, third, late);
    }

    @Test
    void armingOrderSurvivesTheWayDownTheLevels() {
        TimerWheel wheel = new TimerWheel(0);
        long deadline = 70_000 * TICK;
        TimerEntry fromFar = armed(wheel, deadline);
        assertThat(expired(wheel, deadline - 100 * TICK)).isEmpty();
        TimerEntry fromNear = armed(wheel, deadline);
        assertThat(expired(wheel, deadline - TICK)).isEmpty();
        TimerEntry fromBeside = armed(wheel, deadline);
        assertThat(expired(wheel, deadline)).containsExactly(fromFar, fromNear, fromBeside);
    }

    @Test
    void anyOfSeveralInASlotCanBeDisarmedAndOnlyOnce() {
        for (int gone = 0; gone < 4; gone++) {
            TimerWheel wheel = new TimerWheel(0);
            List<TimerEntry> entries = new ArrayList<>();
            for (int i = 0; i < 4; i++) entries.add(armed(wheel, TICK));
            TimerEntry disarmed = entries.remove(gone);
            wheel.disarm(disarmed);
            wheel.disarm(disarmed);
            assertThat(wheel.size()).isEqualTo(3);
            assertThat(expired(wheel, TICK)).isEqualTo(entries);
            wheel.disarm(entries.get(0));
            assertThat(wheel.isEmpty()).isTrue();
        }
    }

    @Test
    void aDisarmedEntryIsHeldByNobodyOnTheWheel() {
        TimerWheel wheel = new TimerWheel(0);
        TimerEntry entry = armed(wheel, TICK);
        TimerEntry neighbour = armed(wheel, TICK);
        wheel.disarm(entry);
        assertThat(entry.next).isNull();
        assertThat(entry.previous).isNull();
        assertThat(neighbour.next).isSameAs(neighbour);
    }

    @Test
    void aDeadlineThatIsPastExpiresAtOnce() {
        TimerWheel wheel = new TimerWheel(0);
        assertThat(expired(wheel, 500 * TICK)).isEmpty();
        TimerEntry past = armed(wheel, 3);
        TimerEntry beforeTheOrigin = armed(wheel, -YEAR);
        assertThat(wheel.nextDeadline()).isLessThanOrEqualTo(500 * TICK);
        assertThat(expired(wheel, 500 * TICK)).containsExactly(past, beforeTheOrigin);
    }

    @Test
    void aClockThatGoesBackwardsDelaysButDoesNotLose() {
        TimerWheel wheel = new TimerWheel(0);
        assertThat(expired(wheel, 100 * TICK)).isEmpty();
        TimerEntry entry = armed(wheel, 101 * TICK);
        assertThat(expired(wheel, 50 * TICK)).isEmpty();
        assertThat(expired(wheel, 101 * TICK)).containsExactly(entry);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE - 10, Long.MIN_VALUE, Long.MIN_VALUE + 10, -1, Long.MAX_VALUE})
    void theClockMayWrapAround(long origin) {
        TimerWheel wheel = new TimerWheel(origin);
        TimerEntry soon = armed(wheel, origin + 1000 * TICK);
        TimerEntry later = armed(wheel, origin + YEAR);
        assertThat(expired(wheel, origin + 999 * TICK)).isEmpty();
        assertThat(expired(wheel, origin + 1000 * TICK)).containsExactly(soon);
        assertThat(expired(wheel, origin + YEAR - 1)).isEmpty();
        assertThat(expired(wheel, origin + YEAR + TICK)).containsExactly(later);
    }

    @Test
    void theLongestDurationExpiresWhenItShould() {
        TimerWheel wheel = new TimerWheel(-5);
        TimerEntry entry = armed(wheel, Durations.MAX_NANOS);
        assertThat(expired(wheel, Durations.MAX_NANOS - 1)).isEmpty();
        assertThat(expired(wheel, Durations.MAX_NANOS + TICK)).containsExactly(entry);
    }

    @Test
    void followingTheNextDeadlineComesToAnEntryInAFewSteps() {
        for (long deadline = 1; deadline > 0; deadline *= 7) {
            TimerWheel wheel = new TimerWheel(0);
            TimerEntry entry = armed(wheel, Math.min(deadline, Durations.MAX_NANOS));
            int steps = 0;
            TimerEntry taken = null;
            while (taken == null) {
                taken = wheel.takeExpired(wheel.nextDeadline());
                steps++;
            }
            assertThat(taken).isSameAs(entry);
            assertThat(steps).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void aMillionOnOneTickExpireInTheOrderOfArming() {
        TimerWheel wheel = new TimerWheel(0);
        List<TimerEntry> entries = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) entries.add(armed(wheel, 12_345 * TICK));
        assertThat(expired(wheel, 12_345 * TICK).equals(entries)).isTrue();
        assertThat(wheel.isEmpty()).isTrue();
    }

    @Test
    void movingOneForwardAMillionTimesLeavesOne() {
        TimerWheel wheel = new TimerWheel(0);
        TimerEntry last = armed(wheel, 1);
        for (int i = 0; i < 1_000_000; i++) {
            wheel.disarm(last);
            last = armed(wheel, i * TICK);
        }
        assertThat(wheel.size()).isEqualTo(1);
        assertThat(expired(wheel, 999_998 * TICK)).isEmpty();
        assertThat(expired(wheel, 999_999 * TICK)).containsExactly(last);
    }

    /** Against a sorted queue, over years of virtual time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itDoesWhatASortedQueueDoes(long seed) {
        Random random = new Random(seed);
        long now = random.nextLong();
        TimerWheel wheel = new TimerWheel(now);
        long origin = now;
        List<TimerEntry> arming = new ArrayList<>();
        Comparator<TimerEntry> byTick = Comparator.comparingLong(e -> Math.floorDiv(e.deadline - origin - 1, TICK));
        PriorityQueue<TimerEntry> model = new PriorityQueue<>(byTick.thenComparingInt(arming::indexOf));
        for (int step = 0; step < 3_000; step++) {
            int what = random.nextInt(10);
            if (what < 6) {
                TimerEntry entry = new TimerEntry(now + span(random));
                arming.add(entry);
                wheel.arm(entry);
                model.add(entry);
            } else if (what < 8 && !model.isEmpty()) {
                TimerEntry entry = arming.get(random.nextInt(arming.size()));
                wheel.disarm(entry);
                model.remove(entry);
            } else {
                now += random.nextInt(4) == 0 && !model.isEmpty() ? toNext(wheel, now) : span(random);
                for (TimerEntry taken : expired(wheel, now)) assertThat(taken).isSameAs(model.poll());
                TimerEntry left = model.peek();
                if (left != null) {
                    assertThat(left.deadline - now).as("expired too late").isGreaterThan(-TICK);
                    assertThat(wheel.nextDeadline() - left.deadline).isLessThan(TICK);
                }
            }
            assertThat(wheel.size()).isEqualTo(model.size());
        }
    }

    private static long toNext(TimerWheel wheel, long now) {
        return Math.max(0, wheel.nextDeadline() - now);
    }

    /** Of every magnitude up to a year. */
    private static long span(Random random) {
        return random.nextLong(1L << random.nextInt(1, 55)) % YEAR;
    }
}
