// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import dev.pollen.internal.BlockingIterator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Elements that may have to be waited for: the pages of a query, the messages of a connection. In an {@link Async} method
 * run as a future, {@code for (T element : iterable)} awaits each next element, where the static type of {@code iterable}
 * is a subtype of this; run natively it blocks in {@link Iterator#hasNext()}. Both ask the same iterator for the same, in
 * the same order. A request to cancel is met at each element that is waited for.
 *
 * <p>As with any Iterable, nobody is told when a loop is left before the end. What then has to be closed is a resource:
 * let the iterable be an {@link AsyncCloseable} too, whose closing a try statement awaits.
 *
 * <pre>{@code
 * try (Rows rows = query.run()) {          // class Rows implements AsyncIterable<Row>, AsyncCloseable
 *     for (Row row : rows) if (row.isLast()) break;
 * }
 * }</pre>
 */
public interface AsyncIterable<T extends @Nullable Object> extends Iterable<T> {
    /** A new iterator, which stands before the first element; nothing is fetched yet. */
    AsyncIterator<T> asyncIterator();

    /**
     * An iterator that blocks until the next element is there. One that replaces it has to give the same elements.
     *
     * @return an iterator whose methods throw IllegalStateException inside a poll, where blocking is refused
     */
    @Override
    default Iterator<T> iterator() {
        return new BlockingIterator<>(asyncIterator());
    }
}
