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
}
