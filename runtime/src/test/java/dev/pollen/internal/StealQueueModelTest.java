// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Futures;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** An owner and thieves, in every order within the bounds below: a queue, first in, first out. */
public class StealQueueModelTest {
    private final StealQueue queue = new StealQueue();
    private final HandOvers executor = new HandOvers();
    private final SharedTask<?>[] tasks = new SharedTask<?>[8];
    private int added;

    @Operation(nonParallelGroup = "owner")
    public int add() {
        if (added == tasks.length) return -1;
        tasks[added] = (SharedTask<?>) executor.create(Futures.ready(null));
        queue.add(tasks[added]);
        return added++;
    }

    @Operation(nonParallelGroup = "owner")
    public int poll() {
        return numberOf(queue.poll());
    }

    @Operation
    public int steal() {
        // A thief that was slower than another finds nothing, and looks again.
        SharedTask<?> stolen = queue.steal();
        while (stolen == null && !queue.isEmpty()) stolen = queue.steal();
        return numberOf(stolen);
    }

    private int numberOf(SharedTask<?> task) {
        for (int i = 0; i < tasks.length; i++) if (task != null && tasks[i] == task) return i;
        return -1;
    }

    @Test
    void everyOrder() {
        new ModelCheckingOptions()
                .threads(3)
                .actorsPerThread(3)
                .iterations(8)
                .invocationsPerIteration(300)
                .check(StealQueueModelTest.class);
    }
}
