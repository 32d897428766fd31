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
}
