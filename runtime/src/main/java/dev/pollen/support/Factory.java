// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/** Makes the machine of one {@code @Async} method, for callers that know it only at run time. */
@FunctionalInterface
public interface Factory {
    /**
     * The machine of a call.
     *
     * @param self an instance of the class that declares the method
     * @param arguments one for each parameter, primitives boxed, variable arguments as one array
     */
    Machine<?> make(Object self, @Nullable Object[] arguments);
}
