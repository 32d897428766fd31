// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import static java.util.Objects.requireNonNull;

import dev.pollen.Future;
import dev.pollen.internal.Failure;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The first outcome wins and cancels the rest. */
public final class Race<T extends @Nullable Object> extends Combinator<T, T> {
    private boolean decided;

    /** The winner's value. */
    private @Nullable Object value;

    /** The winner's failure; those of losers, in clean-up, are suppressed onto it. */
    private @Nullable Failures failures;

    /** A race of {@code children}, at least one. */
    public Race(List<? extends Future<? extends T>> children) {
        super(children);
    }

    @Override
    boolean onValue(int index, T first) {
        if (decided) return false;
        decided = true;
        value = first;
        return true;
    }

    @Override
    boolean onFailure(int index, Throwable failure) {
        if (!decided) {
            decided = true;
            failures = new Failures();
            failures.add(failure);
            return true;
        }
        if (failures != null && !(failure instanceof CancellationException)) failures.add(failure);
        return false;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
    T outcome() throws Throwable {
        if (failures != null) throw Failure.sneaky(requireNonNull(failures.primary()));
        return (T) value;
    }

    @Override
    void clear() {
        value = null;
        failures = null;
    }

    @Override
    String name() {
        return "race";
    }
}
