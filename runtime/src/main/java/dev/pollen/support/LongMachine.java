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
}
