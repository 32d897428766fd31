// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/** A machine whose method returns nothing. */
public abstract class VoidMachine extends Machine<@Nullable Void> {
    /** For generated code. */
    protected VoidMachine() {}

    /** Ends: returns true, which the step returns in turn. */
    protected final boolean ready() {
        return true;
    }

    @Override
    @SuppressWarnings("NullAway") // T is @Nullable Void, which NullAway does not read
    protected final @Nullable Void boxed() {
        return null;
    }
}
