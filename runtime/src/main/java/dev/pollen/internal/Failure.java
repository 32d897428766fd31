// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/** What a future failed with, where a value could stand as well. */
public record Failure(Throwable thrown) {
    /** The value in {@code outcome}; if it is a failure, that is thrown. */
    public static @Nullable Object valueOf(@Nullable Object outcome) {
        if (outcome instanceof Failure failure) throw sneaky(failure.thrown);
        return outcome;
    }

    /** Throws anything, declared or not. */
    @SuppressWarnings("unchecked")
    public static <X extends Throwable> RuntimeException sneaky(Throwable failure) throws X {
        throw (X) failure;
    }
}
