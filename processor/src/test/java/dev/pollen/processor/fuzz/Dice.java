// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that depend on the seed alone, and numbers for names. */
final class Dice {
    private final SplittableRandom random;
    private int names;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 on, below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A name that is given once. */
    String name(String prefix) {
        return prefix + names++;
    }
}
