// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** Which of the leaves of a run are pending at their first poll. */
enum Patterns {
    ;

    /** Up to this many leaves, all patterns are tried. */
    static final int EXHAUSTIVE = 10;

    private static final int SAMPLED = 200;

    static final IntPredicate NONE = named("none pending", leaf -> false);
    static final IntPredicate ALL = named("all pending", leaf -> true);
    static final IntPredicate ODD = named("odd ones pending", leaf -> leaf % 2 == 1);
    static final IntPredicate EVEN = named("even ones pending", leaf -> leaf % 2 == 0);

    /** All patterns of {@code leaves} leaves, or a sample that is the same in every run. */
    static List<IntPredicate> of(int leaves) {
        List<IntPredicate> patterns = new ArrayList<>();
        if (leaves <= EXHAUSTIVE) {
            for (int bits = 0; bits < 1 << leaves; bits++) {
                int chosen = bits;
                patterns.add(named("pending " + Integer.toBinaryString(bits), leaf -> (chosen >> leaf & 1) == 1));
            }
            return patterns;
        }
        patterns.addAll(List.of(NONE, ALL, ODD, EVEN));
        SplittableRandom random = new SplittableRandom(20260501);
        for (int i = 0; i < SAMPLED; i++) patterns.add(random(random.nextLong()));
        return patterns;
    }

    /** A pattern that depends on {@code seed} alone. */
    static IntPredicate random(long seed) {
        return named("seed " + seed, leaf -> (new SplittableRandom(seed + 31L * leaf).nextInt() & 1) == 1);
    }

    /** Pending up to {@code leaf} and at it; after it as {@code later} says. */
    static IntPredicate pendingUpTo(int leaf, IntPredicate later) {
        return named("pending up to " + leaf + ", then " + later, i -> i <= leaf || later.test(i));
    }

    private static IntPredicate named(String name, IntPredicate pattern) {
        return new IntPredicate() {
            @Override
            public boolean test(int leaf) {
                return pattern.test(leaf);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
