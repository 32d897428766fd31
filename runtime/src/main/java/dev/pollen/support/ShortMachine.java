// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code short}. */
public abstract class ShortMachine extends Machine<Short> {
    /** The result, once {@link #step} has returned true. */
    public short result;

    /** For generated code. */
    protected ShortMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(short value) {
        result = value;
        return true;
    }

    @Override
    protected final Short boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static ShortMachine calling(Object self, String method, Call<Short> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends ShortMachine {
        private final PlainCall<Short> call;

        Calling(PlainCall<Short> call) {
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
