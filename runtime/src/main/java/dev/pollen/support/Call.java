// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/**
 * A call of an override that is no {@code @Async} method.
 *
 * @param <T> the boxed result
 */
@FunctionalInterface
public interface Call<T extends @Nullable Object> {
    T call() throws Throwable;
}
