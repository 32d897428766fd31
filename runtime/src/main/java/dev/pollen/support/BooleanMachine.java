// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code boolean}. */
public abstract class BooleanMachine extends Machine<Boolean> {
    /** The result, once {@link #step} has returned true. */
    public boolean result;

    /** For generated code. */
    protected BooleanMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(boolean value) {
        result = value;
        return true;
    }

    @Override
    protected final Boolean boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static BooleanMachine calling(Object self, String method, Call<Boolean> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends BooleanMachine {
        private final PlainCall<Boolean> call;

        Calling(PlainCall<Boolean> call) {
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
