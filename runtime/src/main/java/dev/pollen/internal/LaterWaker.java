// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Waker;

/** A waker of an executor's task, or of a part of one. */
public interface LaterWaker extends Waker {
    /** Wakes once the tasks and timers that are ready have had their turn. Called in a poll with this waker. */
    void wakeLater();
}
