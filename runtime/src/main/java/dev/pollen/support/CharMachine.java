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
}
