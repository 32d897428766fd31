// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.ArrayList;
import java.util.List;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** Senders and the worker, in every order within the bounds below: letters come in the order of posting, each once. */
public class InboxModelTest {
    private final Inbox inbox = new Inbox();
    private final List<Integer> delivered = new ArrayList<>();

    @Operation
    public boolean post(int number) {
        return inbox.post(Inbox.posting(() -> delivered.add(number)));
    }

    @Operation(nonParallelGroup = "worker")
    public List<Integer> deliver() {
        delivered.clear();
        inbox.deliver();
        return List.copyOf(delivered);
    }

    @Operation(nonParallelGroup = "worker")
    public boolean close() {
        return inbox.tryClose();
    }

    @Test
    void everyOrder() {
        new ModelCheckingOptions()
                .threads(3)
                .actorsPerThread(2)
                .iterations(8)
                .invocationsPerIteration(300)
                .check(InboxModelTest.class);
    }
}
