// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.timer;

import static dev.pollen.Futures.await;
import static dev.pollen.Futures.spawn;
import static dev.pollen.Futures.yieldNow;

import dev.pollen.Async;
import dev.pollen.TimerFuture;
import java.time.Duration;

/** Very many tasks that sleep at once. All run on the one thread of their executor, so they share plain fields. */
final class Sleepers {
    private static final Duration FRAME = Duration.ofMillis(50);

    private final int count;
    private final Duration shortest;
    private final Duration spread;

    private int awake;
    private long latest;

    /** So many tasks, the first to sleep for {@code shortest}, the last for {@code spread} more. */
    Sleepers(int count, Duration shortest, Duration spread) {
        this.count = count;
        this.shortest = shortest;
        this.spread = spread;
    }

    /** Puts all of them to sleep; gives the bytes of memory that each one takes. */
    @Async
    long fallAsleep() {
        long before = Heap.used();
        for (int i = 0; i < count; i++) spawn(SleepersAsync.sleep(this, pause(i)));
        await(yieldNow()); // now each of them has had its first turn
        return (Heap.used() - before) / count;
    }

    /** Watches until all are awake; gives the longest time by which one of them was late. */
    @Async
    Duration wakeUp(ProgressBar progress) {
        while (awake < count) {
            progress.show(awake);
            await(new TimerFuture(FRAME));
        }
        progress.show(awake);
        return Duration.ofNanos(latest);
    }

    @Async
    void sleep(Duration pause) {
        long due = System.nanoTime() + pause.toNanos();
        await(new TimerFuture(pause));
        latest = Math.max(latest, System.nanoTime() - due);
        awake++;
    }

    private Duration pause(int i) {
        return shortest.plus(spread.multipliedBy(i).dividedBy(count));
    }
}
