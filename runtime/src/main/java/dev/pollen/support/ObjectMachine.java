// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/**
 * A machine whose method returns a reference.
 *
 * @param <T> the result
 */
public abstract class ObjectMachine<T extends @Nullable Object> extends Machine<T> {
    /** The result, once {@link #step} has returned true. */
    @SuppressWarnings("NullAway.Init")
    public T result;

    /** For generated code. */
    protected ObjectMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(T value) {
        result = value;
        return true;
    }

    @Override
    protected final T boxed() {
        return result;
    }
}
