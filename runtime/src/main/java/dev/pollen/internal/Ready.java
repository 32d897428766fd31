// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import dev.pollen.Future;
import org.jspecify.annotations.Nullable;

/** A future with a known outcome. */
public final class Ready<T extends @Nullable Object> extends Once<T> {
    private final @Nullable Object outcome;

    private Ready(@Nullable Object outcome) {
        this.outcome = outcome;
    }

    public static <T extends @Nullable Object> Future<T> of(T value) {
        return new Ready<>(value);
    }

    public static <T extends @Nullable Object> Future<T> failed(Throwable failure) {
        return new Ready<>(new Failure(requireNonNull(failure, "failure")));
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
    T get() {
        return (T) Failure.valueOf(outcome);
    }

    @Override
    public String toString() {
        return outcome instanceof Failure failure ? "failed(" + failure.thrown() + ")" : "ready(" + outcome + ")";
    }
}
