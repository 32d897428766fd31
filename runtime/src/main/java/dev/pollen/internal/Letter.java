// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import org.jspecify.annotations.Nullable;

/** What other threads send to a worker through its {@link Inbox}. It is in one inbox at most once at a time. */
interface Letter {
    /** Done by the worker. */
    void deliver();

    /** The letter posted before this; written by the sender, and by the worker before it delivers. */
    void link(@Nullable Letter earlier);

    @Nullable Letter link();
}
