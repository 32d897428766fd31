// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code char}. */
public abstract class CharMachine extends Machine<Character> {
    /** The result, once {@link #step} has returned true. */
    public char result;

    /** For generated code. */
    protected CharMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(char value) {
        result = value;
        return true;
    }

    @Override
    protected final Character boxed() {
        return result;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static CharMachine calling(Object self, String method, Call<Character> call) {
        return new Calling(new PlainCall<>(self, method, call));
    }

    private static final class Calling extends CharMachine {
        private final PlainCall<Character> call;

        Calling(PlainCall<Character> call) {
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
