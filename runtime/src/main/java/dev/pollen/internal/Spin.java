// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.function.BooleanSupplier;

/**
 * Looks out for something a short while before a thread parks: to park and be called back costs tens of microseconds, often
 * more than what is waited for. It is not tried while waits are known to be long. Shared by all who wait for the same kind
 * of thing; what they learn may race.
 */
final class Spin {
    private final int longest;

    /** A moving average. */
    private int wait;

    /**
     * @param others how many threads work on what is waited for: with no processor to spare beside theirs, spinning would
     *     only hold them up
     * @param longest in nanoseconds
     */
    Spin(int others, int longest) {
        this.longest = Runtime.getRuntime().availableProcessors() > others ? longest : 0;
        wait = longest;
    }

    /** Spins until {@code arrived}, but less than {@code atMost} nanoseconds; true if it has. */
    boolean until(BooleanSupplier arrived, long atMost) {
        long limit = wait < 2 * longest ? Math.min(longest, atMost) : 0;
        int looks = 0;
        for (long start = System.nanoTime(); !arrived.getAsBoolean(); ) {
            if (System.nanoTime() - start >= limit) return false;
            // What is waited for may want to run on this very processor.
            if (++looks % 64 == 0) Thread.yield();
            else Thread.onSpinWait();
        }
        return true;
    }

    /** What came of a wait, parked or not, that began at {@code start}. */
    void waitedSince(long start) {
        int last = (int) Math.min(System.nanoTime() - start, 8L * longest);
        wait += (last - wait) / 4;
    }
}
