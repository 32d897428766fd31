// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import dev.pollen.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The run of a machine that is polled from outside: by a combinator, by hand, by a blocking await. */
final class RootRun extends Run {
    private @Nullable Context context;
    private boolean polling;

    void enter(Machine<?> root) {
        if (polling) throw new IllegalStateException(root.method() + " was polled while it was being polled");
        polling = true;
    }

    void leave() {
        polling = false;
    }

    boolean resume(Machine<?> root, Context cx) throws Throwable {
        context = cx;
        return drive(root);
    }

    @Override
    protected Context context() {
        return Objects.requireNonNull(context);
    }
}
