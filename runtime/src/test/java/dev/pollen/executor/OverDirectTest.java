// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Executor;

/** On whatever thread wakes or spawns. */
class OverDirectTest extends ExecutorContract {
    @Override
    Executor create() {
        return Executor.over(Runnable::run);
    }
}
