// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code long}. */
public abstract class LongMachine extends Machine<Long> {
    /** The result, once {@link #step} has returned true. */
    public long result;

    /** For generated code. */
    protected LongMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(long value) {
        result = value;
        return true;
    }

    @Override
    protected final Long boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static LongMachine calling(Object self, String method, Call<Long> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends LongMachine {
        private final PlainCall<Long> call;

        Calling(PlainCall<Long> call) {
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
