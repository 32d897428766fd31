// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link Future#poll poll} answers: ready with a value, or pending.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("NullAway") // T may be nullable, which NullAway does not read from bounds
public final class Poll<T extends @Nullable Object> {
    private static final Poll<?> PENDING = new Poll<@Nullable Object>(null);
    private static final Poll<?> READY_NULL = new Poll<@Nullable Object>(null);

    private final T value;

    private Poll(T value) {
        this.value = value;
    }

    /** The answer of a future that has its value. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> Poll<T> ready(T value) {
        return value == null ? (Poll<T>) READY_NULL : new Poll<>(value);
    }

    /** The answer of a future that will wake its task later. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> Poll<T> pending() {
        return (Poll<T>) PENDING;
    }

    /** Whether the value is there. */
    public boolean isReady() {
        return this != PENDING;
    }

    /** Whether the future has to be polled again after a wake. */
    public boolean isPending() {
        return this == PENDING;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if this is pending
     */
    public T value() {
        if (this == PENDING) throw new IllegalStateException("a pending poll has no value");
        return value;
    }

    @Override
    public String toString() {
        return isPending() ? "pending" : "ready(" + value + ")";
    }
}
