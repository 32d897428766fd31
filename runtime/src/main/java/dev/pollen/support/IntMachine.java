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
}
