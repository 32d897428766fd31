// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.timer;

import java.lang.management.ManagementFactory;

/** The Java heap. */
final class Heap {
    private Heap() {}

    /** The bytes in use by what is still reachable. */
    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
