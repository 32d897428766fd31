// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import static java.util.Objects.requireNonNull;

import dev.pollen.Future;
import dev.pollen.internal.Failure;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Waits for all; the first failure in the order of the arguments counts. */
public final class Join<T extends @Nullable Object, R extends @Nullable Object> extends Combinator<T, R> {
    private final Function<? super List<T>, ? extends R> finish;

    /** A value or a {@link Failure} for each child. */
    private @Nullable Object @Nullable [] outcomes;

    private boolean failed;

    /** Joins {@code children}; {@code finish} makes the result of their values. */
    public Join(List<? extends Future<? extends T>> children, Function<? super List<T>, ? extends R> finish) {
        super(children);
        this.finish = finish;
        outcomes = new Object[children.size()];
    }

    @Override
    boolean onValue(int index, T value) {
        requireNonNull(outcomes)[index] = value;
        return false;
    }

    @Override
    boolean onFailure(int index, Throwable failure) {
        requireNonNull(outcomes)[index] = new Failure(failure);
        failed = true;
        return false;
    }

    @Override
    R outcome() throws Throwable {
        @Nullable Object[] all = requireNonNull(outcomes);
        if (failed) {
            Failures failures = new Failures();
            for (Object outcome : all) {
                if (outcome instanceof Failure failure) failures.add(failure.thrown());
            }
            throw requireNonNull(failures.primary());
        }
        return finish.apply(valuesOf(all));
    }

    /** A list that cannot be changed of values that are of type T. */
    @SuppressWarnings("unchecked")
    static <T extends @Nullable Object> List<T> valuesOf(@Nullable Object[] values) {
        return (List<T>) Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    void clear() {
        outcomes = null;
    }

    @Override
    String name() {
        return "join";
    }
}
