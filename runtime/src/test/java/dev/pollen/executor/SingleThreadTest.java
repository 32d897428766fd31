// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Executor;

/** One thread. */
class SingleThreadTest extends WorkerContract {
    @Override
    Executor create() {
        return Executor.singleThread();
    }

    @Override
    String threadName() {
        return "pollen-single-\\d+";
    }
}
