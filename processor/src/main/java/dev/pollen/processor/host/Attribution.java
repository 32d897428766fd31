// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What came of reading one {@code @Async} method. */
public sealed interface Attribution {
    /**
     * Every expression has its type.
     *
     * @param userOffset from an offset in the text of the method's file to that in the user's
     */
    record Resolved(AttributedMethod method, IntUnaryOperator userOffset) implements Attribution {}

    /**
     * Something is not known, in this round at least, or is wrong.
     *
     * @param isFinal whether no other round can help: what is wrong is not that a type is missing
     */
    record Unresolved(List<Hole> holes, boolean isFinal) implements Attribution {
        public Unresolved {
            holes = List.copyOf(holes);
        }
    }

    /** The nested compiler failed. */
    record Crashed(Throwable failure) implements Attribution {}

    /**
     * A place that keeps a method from being read.
     *
     * @param offset in the user's file
     * @param message of the nested compiler
     */
    record Hole(int offset, String message) {}
}
