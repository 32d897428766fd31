// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code double}. */
public abstract class DoubleMachine extends Machine<Double> {
    /** The result, once {@link #step} has returned true. */
    public double result;

    /** For generated code. */
    protected DoubleMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(double value) {
        result = value;
        return true;
    }

    @Override
    protected final Double boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static DoubleMachine calling(Object self, String method, Call<Double> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends DoubleMachine {
        private final PlainCall<Double> call;

        Calling(PlainCall<Double> call) {
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
