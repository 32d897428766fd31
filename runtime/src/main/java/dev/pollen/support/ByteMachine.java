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
}
