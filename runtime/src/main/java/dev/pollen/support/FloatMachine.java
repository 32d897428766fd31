// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code float}. */
public abstract class FloatMachine extends Machine<Float> {
    /** The result, once {@link #step} has returned true. */
    public float result;

    /** For generated code. */
    protected FloatMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(float value) {
        result = value;
        return true;
    }

    @Override
    protected final Float boxed() {
        return result;
    }
}
