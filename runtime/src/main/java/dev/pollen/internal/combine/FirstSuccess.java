// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import dev.pollen.Future;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first value wins and cancels the rest; without one the last failure counts. */
public final class FirstSuccess<T extends @Nullable Object> extends Combinator<T, T> {
    private boolean decided;
    private @Nullable Object value;

    /** In the order of time. */
    private @Nullable List<Throwable> failures;

    /** Asks {@code children}, at least one. */
    public FirstSuccess(List<? extends Future<? extends T>> children) {
        super(children);
    }

    @Override
    boolean onValue(int index, T first) {
        if (decided) return false;
        decided = true;
        value = first;
        failures = null;
        return true;
    }

    @Override
    boolean onFailure(int index, Throwable failure) {
        if (decided) return false;
        if (failures == null) failures = new ArrayList<>();
        failures.add(failure);
        return false;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
    T outcome() throws Throwable {
        if (failures == null) return (T) value;
        Failures all = new Failures();
        all.add(failures.get(failures.size() - 1));
        for (Throwable earlier : failures) all.add(earlier);
        throw all.primary();
    }

    @Override
    void clear() {
        value = null;
        failures = null;
    }

    @Override
    String name() {
        return "firstSuccess";
    }
}
