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

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static <T extends @Nullable Object> ObjectMachine<T> calling(Object self, String method, Call<T> call) {
        return new Calling<>(new PlainCall<>(self, method, call));
    }

    private static final class Calling<T extends @Nullable Object> extends ObjectMachine<T> {
        private final PlainCall<T> call;

        Calling(PlainCall<T> call) {
            this.call = call;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            return ready(call.call());
        }

        @Override
        protected void clear() {
            call.clear();
        }

        @Override
        protected String method() {
            return call.method();
        }
    }
}
