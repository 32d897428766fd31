// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import static java.util.Objects.requireNonNull;

import dev.pollen.Future;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Waits for all; the first failure in time cancels the rest, and counts. */
public final class TryJoin<T extends @Nullable Object, R extends @Nullable Object> extends Combinator<T, R> {
    private final Function<? super List<T>, ? extends R> finish;
    private @Nullable Object @Nullable [] values;
    private @Nullable Failures failures;

    /** Joins {@code children}; {@code finish} makes the result of their values. */
    public TryJoin(List<? extends Future<? extends T>> children, Function<? super List<T>, ? extends R> finish) {
        super(children);
        this.finish = finish;
        values = new Object[children.size()];
    }

    @Override
    boolean onValue(int index, T value) {
        requireNonNull(values)[index] = value;
        return false;
    }

    @Override
    boolean onFailure(int index, Throwable failure) {
        Failures before = failures;
        if (before == null) {
            failures = before = new Failures();
            before.add(failure);
        } else if (!(failure instanceof CancellationException)) {
            before.add(failure);
        }
        return true;
    }

    @Override
    R outcome() throws Throwable {
        if (failures != null) throw requireNonNull(failures.primary());
        return finish.apply(Join.valuesOf(requireNonNull(values)));
    }

    @Override
    void clear() {
        values = null;
        failures = null;
    }

    @Override
    String name() {
        return "tryJoin";
    }
}
