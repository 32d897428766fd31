// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code float}. */
public abstract class FloatMachine extends Machine<Float> {
    /** The result, once {@link #step} has returned true. */
    public float result;

    /** For generated code. */
    protected FloatMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(float value) {
        result = value;
        return true;
    }

    @Override
    protected final Float boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static FloatMachine calling(Object self, String method, Call<Float> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends FloatMachine {
        private final PlainCall<Float> call;

        Calling(PlainCall<Float> call) {
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
