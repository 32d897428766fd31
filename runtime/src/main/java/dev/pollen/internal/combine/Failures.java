// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The failures of several futures, told by one of them that has the others suppressed. */
final class Failures {
    private @Nullable Throwable primary;
    private @Nullable Set<Throwable> told;

    /** Suppresses {@code failure} onto the primary one, or makes it that; one exception object is told once. */
    void add(Throwable failure) {
        if (primary == null) {
            primary = failure;
        } else if (failure != primary) {
            Set<Throwable> before = told;
            if (before == null) {
                before = Collections.newSetFromMap(new IdentityHashMap<>());
                Collections.addAll(before, primary.getSuppressed());
                told = before;
            }
            if (before.add(failure)) primary.addSuppressed(failure);
        }
    }

    /** The failure to throw, if there was any. */
    @Nullable Throwable primary() {
        return primary;
    }
}
