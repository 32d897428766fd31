// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Executor;

/** The executor of many threads with one. */
class OneWorkerTest extends WorkerContract {
    @Override
    Executor create() {
        return Executor.multiThread(1);
    }

    @Override
    String threadName() {
        return "pollen-multi-\\d+-1";
    }
}
