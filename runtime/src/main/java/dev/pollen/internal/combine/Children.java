// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import static java.util.Objects.requireNonNull;

import dev.pollen.Future;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a combinator, checked where it is called. */
public final class Children {
    private Children() {}

    /** A copy; refuses null. */
    public static <F extends Future<?>> List<F> of(Iterable<? extends F> futures) {
        List<F> children = new ArrayList<>();
        for (F future : requireNonNull(futures, "futures")) children.add(requireNonNull(future, "future"));
        return children;
    }

    /** A copy; refuses null, and none at all. */
    public static <F extends Future<?>> List<F> some(Iterable<? extends F> futures) {
        List<F> children = of(futures);
        if (children.isEmpty()) throw new IllegalArgumentException("no futures: there is none that could be first");
        return children;
    }
}
