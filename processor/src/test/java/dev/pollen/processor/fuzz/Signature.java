// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated {@code @Async} method.
 *
 * @param isInner in an inner class of its own, which extends {@code Base}
 * @param isSacred called from finally blocks alone
 * @param result null for void
 */
record Signature(
        int number,
        boolean isStatic,
        boolean isInner,
        boolean isPrivate,
        boolean isSacred,
        List<Type> parameters,
        @Nullable Type result) {
    Signature {
        parameters = List.copyOf(parameters);
    }

    String name() {
        return "m" + number;
    }

    /** The inner class of an inner method. */
    String owner() {
        return "Own" + number;
    }
}
