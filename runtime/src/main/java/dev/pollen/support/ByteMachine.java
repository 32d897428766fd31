// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code byte}. */
public abstract class ByteMachine extends Machine<Byte> {
    /** The result, once {@link #step} has returned true. */
    public byte result;

    /** For generated code. */
    protected ByteMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(byte value) {
        result = value;
        return true;
    }

    @Override
    protected final Byte boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static ByteMachine calling(Object self, String method, Call<Byte> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends ByteMachine {
        private final PlainCall<Byte> call;

        Calling(PlainCall<Byte> call) {
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
