// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Waker;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** One poller and one signal, in every order within the bounds below: as if one step came after the other. */
public class WakerCellModelTest {
    private final Cell cell = new Cell();

    @Operation(nonParallelGroup = "poller")
    public boolean register(int number) {
        return cell.register(new Numbered(number));
    }

    @Operation(nonParallelGroup = "poller")
    public boolean retire() {
        return cell.retire();
    }

    @Operation
    public boolean isSignalled() {
        return cell.isSignalled();
    }

    @Operation(nonParallelGroup = "signal", runOnce = true)
    public int signal() {
        return cell.signal() instanceof Numbered newest ? newest.number() : -1;
    }

    @Test
    void everyOrder() {
        new ModelCheckingOptions()
                .threads(2)
                .actorsPerThread(3)
                .iterations(8)
                .invocationsPerIteration(300)
                .check(WakerCellModelTest.class);
    }

    private static final class Cell extends WakerCell {}

    private record Numbered(int number) implements Waker {
        @Override
        public void wake() {}
    }
}
