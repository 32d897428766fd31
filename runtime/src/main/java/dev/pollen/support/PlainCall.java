// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the machine of an override that is no {@code @Async} method holds until it ends. */
final class PlainCall<T extends @Nullable Object> {
    private final String method;
    private @Nullable Call<T> call;

    PlainCall(Object self, String method, Call<T> call) {
        this.method = self.getClass().getSimpleName() + "." + method;
        this.call = call;
    }

    T call() throws Throwable {
        return Objects.requireNonNull(call).call();
    }

    void clear() {
        call = null;
    }

    String method() {
        return method;
    }
}
