// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import org.jspecify.annotations.Nullable;

/** A way out of a statement other than its end or an exception. */
public sealed interface Jump {
    /**
     * Ends the method; {@code value} is null in a void method.
     *
     * @param isReplaced whether a finally block of the same text always goes a way of its own instead; so any jump that it
     *     replaces can be a return
     */
    record Return(@Nullable Code value, boolean isReplaced) implements Jump {
        public Return(@Nullable Code value) {
            this(value, false);
        }
    }

    /** Leaves the statement that has the label. */
    record Break(Label target) implements Jump {}

    /** Goes on with the next turn of the loop that has the label. */
    record Continue(Label target) implements Jump {}
}
