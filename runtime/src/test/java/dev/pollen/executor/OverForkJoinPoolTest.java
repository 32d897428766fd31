// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Executor;
import java.util.concurrent.ForkJoinPool;

/** On a pool of the JDK. */
class OverForkJoinPoolTest extends ExecutorContract {
    @Override
    Executor create() {
        return Executor.over(ForkJoinPool.commonPool());
    }
}
