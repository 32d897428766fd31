// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import static java.util.Objects.requireNonNull;

/** What a poll is given: for now, the waker of the task that polls. User code may implement it. */
public interface Context {
    /** The waker to call, from any thread, when polling again is worthwhile. */
    Waker waker();

    /** A context of a waker alone. */
    static Context of(Waker waker) {
        requireNonNull(waker, "waker");
        return () -> waker;
    }
}
