// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine whose method returns {@code double}. */
public abstract class DoubleMachine extends Machine<Double> {
    /** The result, once {@link #step} has returned true. */
    public double result;

    /** For generated code. */
    protected DoubleMachine() {}

    /** Ends with a value: returns true, which the step returns in turn. */
    protected final boolean ready(double value) {
        result = value;
        return true;
    }

    @Override
    protected final Double boxed() {
        return result;
    }
}
