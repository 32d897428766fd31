// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A future that calls something at its first poll. */
public final class Lazy<T extends @Nullable Object> extends Once<T> {
    private @Nullable Callable<T> body;

    public Lazy(Callable<T> body) {
        this.body = requireNonNull(body, "body");
    }

    @Override
    T get() throws Exception {
        Callable<T> called = requireNonNull(body);
        body = null;
        return called.call();
    }

    @Override
    public String toString() {
        return "lazy";
    }
}
