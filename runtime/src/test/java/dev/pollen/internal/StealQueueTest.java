// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Futures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ring that grows, wraps around and is cleared, under real threads. */
@Timeout(60)
class StealQueueTest {
    private final HandOvers executor = new HandOvers();
    private final StealQueue queue = new StealQueue();

    private List<SharedTask<?>> tasks(int count) {
        List<SharedTask<?>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) tasks.add((SharedTask<?>) executor.create(Futures.ready(i)));
        return tasks;
    }

    @Test
    void firstInFirstOut_whileItGrows() {
        List<SharedTask<?>> tasks = tasks(1000);
        tasks.forEach(queue::add);
        assertThat(queue.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(i % 2 == 0 ? queue.poll() : queue.steal()).isSameAs(tasks.get(i));
        }
        assertThat(queue.isEmpty()).isTrue();
        assertThat(queue.poll()).isNull();
        assertThat(queue.steal()).isNull();
    }

    @Test
    void wrapsAround_andGoesOnAfterItWasCleared() {
        List<SharedTask<?>> tasks = tasks(5000);
        for (int i = 0; i < 5000; i++) {
            queue.add(tasks.get(i));
            assertThat(queue.poll()).isSameAs(tasks.get(i));
            if (i % 7 == 0) queue.clear();
        }
        tasks.forEach(queue::add);
        while (queue.poll() != null) continue;
        queue.clear(); // gives the large ring back
        queue.add(tasks.get(0));
        assertThat(queue.steal()).isSameAs(tasks.get(0));
    }

    /** Twenty rounds of a hundred thousand, one owner, two thieves. */
    @Test
    void eachIsTakenOnce_andByEachTakerInOrder() throws Exception {
        List<SharedTask<?>> tasks = tasks(1000);
        Map<SharedTask<?>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) numbers.put(tasks.get(i), i);
        for (int round = 0; round < 20; round++) {
            AtomicInteger taken = new AtomicInteger();
            Taker[] thieves = {new Taker(numbers, taken, 100_000), new Taker(numbers, taken, 100_000)};
            for (Taker thief : thieves) thief.start();
            Taker owner = new Taker(numbers, taken, 100_000);
            for (int i = 0; i < 100_000; i++) {
                while (queue.size() == 1000) owner.took(queue.poll()); // a task is in the queue once at a time
                queue.add(tasks.get(i % 1000));
            }
            while (taken.get() < 100_000) owner.took(queue.poll());
            for (Taker thief : thieves) thief.join();
            assertThat(owner.count + thieves[0].count + thieves[1].count).isEqualTo(100_000);
            assertThat(owner.sum + thieves[0].sum + thieves[1].sum).isEqualTo(100L * (999 * 1000 / 2));
        }
    }

    private final class Taker extends Thread {
        private final Map<SharedTask<?>, Integer> numbers;
        private final AtomicInteger taken;
        private final int all;
        private int count;
        private long sum;

        Taker(Map<SharedTask<?>, Integer> numbers, AtomicInteger taken, int all) {
            this.numbers = numbers;
            this.taken = taken;
            this.all = all;
        }

        @Override
        public void run() {
            while (taken.get() < all) took(queue.steal());
        }

        void took(SharedTask<?> task) {
            if (task == null) return;
            count++;
            sum += numbers.get(task);
            taken.incrementAndGet();
        }
    }
}
