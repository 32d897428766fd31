// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import dev.pollen.Executor;
import dev.pollen.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes executors. */
public final class Executors {
    private static final AtomicInteger MULTI = new AtomicInteger();

    private Executors() {}

    public static Executor singleThread() {
        return new SingleExecutor();
    }

    public static Executor multiThread(int workers) {
        return new MultiExecutor("pollen-multi-" + MULTI.incrementAndGet(), workers);
    }

    public static Executor over(java.util.concurrent.Executor threads) {
        return new OverExecutor(requireNonNull(threads, "threads"));
    }

    public static Executor shared() {
        return Shared.EXECUTOR;
    }

    private static final class Shared extends MultiExecutor {
        static final Executor EXECUTOR = new Shared();

        private Shared() {
            super("pollen-shared", Runtime.getRuntime().availableProcessors());
        }

        @Override
        public void close() {}

        @Override
        @SuppressWarnings("NullAway") // null is what there is of Void
        public Future<@Nullable Void> closeAsync() {
            return Ready.of(null);
        }
    }
}
