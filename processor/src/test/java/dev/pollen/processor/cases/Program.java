// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import dev.pollen.Future;
import org.jspecify.annotations.Nullable;

/** An {@code @Async} method without parameters, to be run both ways. */
public interface Program {
    /** The annotated method called directly, which blocks. */
    @Nullable Object callNatively() throws Throwable;

    /** The entry of the companion. */
    Future<?> start() throws Throwable;

    /** Gives programs whose static state is fresh, if there is any. */
    interface Source {
        Program fresh() throws Exception;
    }
}
