// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Waker;
import org.jspecify.annotations.Nullable;

/** Calling wakers, which may be user code. */
public final class Wakers {
    private Wakers() {}

    /** Wakes; a waker that throws, against its contract, is reported and does not harm whoever calls it. */
    public static void wake(@Nullable Waker waker) {
        if (waker == null) return;
        try {
            waker.wake();
        } catch (Throwable failure) {
            System.getLogger("dev.pollen").log(System.Logger.Level.ERROR, "a waker failed: " + waker, failure);
        }
    }
}
