// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** Durations as the timers count them. */
public final class Durations {
    /** Half of what a {@code long} can tell (146 years): added to any reading of a clock it still compares rightly. */
    public static final long MAX_NANOS = Long.MAX_VALUE >> 1;

    private static final Duration MAX = Duration.ofNanos(MAX_NANOS);

    private Durations() {}

    /** The nanoseconds of a duration, at most {@link #MAX_NANOS}, and 0 for a negative one. */
    public static long saturatedNanos(Duration duration) {
        if (requireNonNull(duration, "duration").isNegative()) return 0;
        return duration.compareTo(MAX) < 0 ? duration.toNanos() : MAX_NANOS;
    }
}
