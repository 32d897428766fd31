// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code int}. */
public abstract class IntMachine extends Machine<Integer> {
    /** The result, once {@link #step} has returned true. */
    public int result;

    /** For generated code. */
    protected IntMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(int value) {
        result = value;
        return true;
    }

    @Override
    protected final Integer boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static IntMachine calling(Object self, String method, Call<Integer> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends IntMachine {
        private final PlainCall<Integer> call;

        Calling(PlainCall<Integer> call) {
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
