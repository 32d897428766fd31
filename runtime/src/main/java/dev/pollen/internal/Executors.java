// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Executor;

/** Makes executors. */
public final class Executors {
    private Executors() {}

    public static Executor singleThread() {
        return new SingleExecutor();
    }

    public static Executor shared() {
        return Shared.EXECUTOR;
    }

    private static final class Shared {
        static final Executor EXECUTOR = new SingleExecutor();
    }
}
