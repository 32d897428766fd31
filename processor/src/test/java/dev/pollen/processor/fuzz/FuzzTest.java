// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.cases.Totals;
import dev.pollen.processor.fuzz.Checker.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code -Dfuzz.programs=1000 -Dfuzz.seed=7} runs programs 7 to 1006. */
class FuzzTest {
    private static final int BATCH = 50;
    private static final int MOST_FAULTS = 3;
    private static final Duration SHRINKING = Duration.ofSeconds(Integer.getInteger("fuzz.shrink", 120));

    private final Totals totals = new Totals();
    private final Checker checker = new Checker(totals);
    private final List<String> faults = new ArrayList<>();

    @Test
    void machinesOfRandomProgramsMeanTheSame() throws IOException {
        int programs = Integer.getInteger("fuzz.programs", 150);
        long seed = Long.getLong("fuzz.seed", 1);
        for (int i = 0; i < programs && faults.size() < MOST_FAULTS; i += BATCH) {
            List<RandomProgram> batch = new ArrayList<>();
            for (int j = i; j < Math.min(i + BATCH, programs); j++) batch.add(RandomProgram.of(seed + j));
            for (Map.Entry<RandomProgram, Fault> fault : checker.check(batch).entrySet()) {
                if (faults.size() < MOST_FAULTS) faults.add(report(fault.getKey(), fault.getValue()));
            }
        }
        System.out.printf(
                "random programs %d from seed %d, patterns %d, cancellations %d%n",
                programs, seed, totals.patterns, totals.cancellations);
        assertThat(faults).as("faults").isEmpty();
    }

    private String report(RandomProgram program, Fault fault) throws IOException {
        RandomProgram smallest = new Shrinker(checker, SHRINKING).shrink(program, fault);
        Fault now = checker.check(smallest);
        return String.format(
                "-Dfuzz.programs=1 -Dfuzz.seed=%d: %s%n%s%nthe smallest program that fails so:%n%s",
                program.seed(),
                fault.kind(),
                now == null ? fault.text() : now.text(),
                smallest.members().text());
    }
}
