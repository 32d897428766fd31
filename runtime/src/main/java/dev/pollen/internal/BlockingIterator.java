// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.AsyncIterator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An asynchronous iterator as an ordinary one: asking whether there is a next element goes to it, and blocks. */
public final class BlockingIterator<T extends @Nullable Object> implements Iterator<T> {
    private enum At {
        /** The element gone to was taken, or there was none yet. */
        TAKEN,
        /** At an element that was not taken. */
        NEXT,
        END
    }

    private final AsyncIterator<T> elements;
    private At at = At.TAKEN;

    public BlockingIterator(AsyncIterator<T> elements) {
        this.elements = elements;
    }

    @Override
    public boolean hasNext() {
        if (at == At.TAKEN) at = Blocking.await(elements.moveNext()) ? At.NEXT : At.END;
        return at == At.NEXT;
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        T element = elements.current();
        at = At.TAKEN;
        return element;
    }
}
