// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Executor;

/** Four threads, on however many processors. */
class FourWorkersTest extends WorkerContract {
    @Override
    Executor create() {
        return Executor.multiThread(4);
    }

    @Override
    String threadName() {
        return "pollen-multi-\\d+-[1-4]";
    }
}
