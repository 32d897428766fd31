// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import org.jspecify.annotations.Nullable;

/** Goes through the elements of an {@link AsyncIterable}. Used by one awaiter at a time. */
public interface AsyncIterator<T extends @Nullable Object> {
    /**
     * Goes to the next element. Called again only when the last future has ended.
     *
     * @return a future of true if there is a next element, which {@link #current()} then gives; of false at the end, and
     *     from then on. What it fails with is thrown where the loop stands.
     */
    Future<Boolean> moveNext();

    /** The element gone to, as often as asked. Nobody asks before {@link #moveNext()} gave true, or after false. */
    T current();
}
