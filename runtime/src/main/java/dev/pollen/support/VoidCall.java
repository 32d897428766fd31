// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/** A {@link Call} that gives nothing. */
@FunctionalInterface
public interface VoidCall extends Call<@Nullable Void> {
    void run() throws Throwable;

    @Override
    @SuppressWarnings("NullAway") // T is @Nullable Void, which NullAway does not read
    default @Nullable Void call() throws Throwable {
        run();
        return null;
    }
}
