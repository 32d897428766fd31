// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LockedTimersTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong(-3);
    private final AtomicInteger roused = new AtomicInteger();
    private final LockedTimers timers = new LockedTimers(now::get, roused::incrementAndGet);
    private final List<String> events = new ArrayList<>();

    private TimerEntry arm(long after, Runnable action) {
        TimerEntry entry = new TimerEntry(now.get() + after);
        entry.register(action::run);
        timers.arm(entry);
        return entry;
    }

    @Test
    void theFirstTimerRousesTheDriver() {
        arm(SECOND, () -> events.add("fired"));
        assertThat(roused).hasValue(1);
    }

    @Test
    void aDriverThatWaitsIsRousedForAnEarlierTimerAlone() {
        arm(10 * SECOND, () -> {});
        assertThat(timers.expire()).isLessThanOrEqualTo(10 * SECOND);
        roused.set(0);
        arm(3600 * SECOND, () -> {});
        assertThat(roused).hasValue(0);
        arm(SECOND, () -> {});
        arm(SECOND / 2, () -> {});
        assertThat(roused).as("once, until it has looked again").hasValue(1);
        assertThat(timers.expire()).isLessThanOrEqualTo(SECOND);
    }

    @Test
    void withNothingArmedTheDriverWaitsForEver() {
        TimerEntry entry = arm(SECOND, () -> events.add("fired"));
        timers.disarm(entry);
        assertThat(timers.expire()).isEqualTo(Long.MAX_VALUE);
        now.addAndGet(2 * SECOND);
        timers.expire();
        assertThat(events).isEmpty();
    }

    @Test
    void wakersAreCalledOutsideTheLock() throws Exception {
        arm(SECOND, () -> {
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> arm(5 * SECOND, () -> {}));
            other.orTimeout(20, TimeUnit.SECONDS).join();
            events.add("fired");
        });
        now.addAndGet(2 * SECOND);
        timers.expire();
        assertThat(events).containsExactly("fired");
        assertThat(timers.size()).isEqualTo(1);
    }

    @Test
    void aTimerArmedByAWakeOfTheDriverRousesIt() {
        arm(SECOND, () -> arm(1, () -> events.add("second")));
        now.addAndGet(2 * SECOND);
        roused.set(0);
        timers.expire();
        now.addAndGet(SECOND);
        assertThat(roused).hasValue(1);
        timers.expire();
        assertThat(events).containsExactly("second");
    }

    /** 4 threads arm and disarm 20,000 timers each while a fifth drives: each of them is either retired or fires once. */
    @Test
    void everyTimerFiresOnceOrIsRetired() throws Exception {
        int threads = 4;
        int each = 20_000;
        LockedTimers real = new LockedTimers(System::nanoTime, () -> {});
        AtomicIntegerArray fired = new AtomicIntegerArray(threads * each);
        boolean[] retired = new boolean[threads * each];
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int first = t * each;
            Random random = new Random(t);
            running.add(CompletableFuture.runAsync(() -> {
                List<TimerEntry> armed = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    int id = first + i;
                    TimerEntry entry = new TimerEntry(real.nanoTime() + random.nextInt(1_000_000));
                    entry.register(() -> fired.incrementAndGet(id));
                    real.arm(entry);
                    armed.add(entry);
                    int victim = random.nextInt(armed.size());
                    if (random.nextBoolean() && armed.get(victim).retire()) {
                        real.disarm(armed.get(victim));
                        retired[first + victim] = true;
                    }
                }
            }));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(running.toArray(new CompletableFuture<?>[0]));
        while (!all.isDone()) real.expire();
        all.join();
        while (real.expire() < Long.MAX_VALUE) Thread.onSpinWait();
        assertThat(real.size()).isZero();
        for (int id = 0; id < fired.length(); id++) {
            assertThat(fired.get(id)).as("timer %s", id).isEqualTo(retired[id] ? 0 : 1);
        }
    }
}
