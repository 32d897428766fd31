// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.cases.Totals;
import dev.pollen.processor.fuzz.Checker.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** {@code -Dfuzz.programs=1000 -Dfuzz.seed=7} runs programs 7 to 1006. */
class FuzzTest {
    private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 2000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int THREADS =
            Integer.getInteger("fuzz.threads", Runtime.getRuntime().availableProcessors());
    private static final Duration SHRINKING = Duration.ofSeconds(Integer.getInteger("fuzz.shrink", 120));
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int BATCH = Integer.getInteger("fuzz.batch", 50);
    private static final int MOST_FAULTS = 3;

    private final Totals totals = new Totals();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    /** The programs that somebody has taken. */
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void machinesOfRandomProgramsMeanTheSame() throws Exception {
        List<Checker> checkers = new ArrayList<>();
        List<Callable<Void>> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Checker checker = new Checker(FOLDER.resolve("thread" + i), totals);
            checkers.add(checker);
            workers.add(() -> work(checker));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (Future<Void> worker : threads.invokeAll(workers)) worker.get();
        threads.shutdown();
        int programs = Math.min(taken.get(), PROGRAMS);
        int beyondJavac = checkers.stream().mapToInt(Checker::beyondJavac).sum();
        System.out.printf(
                "random programs %d from seed %d, beyond javac %d, patterns %d, cancellations %d%n",
                programs, SEED, beyondJavac, totals.patterns, totals.cancellations);
        assertThat(faults).as("faults").isEmpty();
        assertThat(beyondJavac).as("programs left out").isLessThanOrEqualTo(1 + programs / 100);
        assertThat(totals.patterns).isGreaterThan(PROGRAMS);
    }

    private Void work(Checker checker) throws IOException {
        while (faults.size() < MOST_FAULTS) {
            int from = taken.getAndAdd(BATCH);
            List<RandomProgram> batch = new ArrayList<>();
            for (int i = from; i < Math.min(from + BATCH, PROGRAMS); i++) batch.add(RandomProgram.of(SEED + i));
            if (batch.isEmpty()) break;
            for (Map.Entry<RandomProgram, Fault> fault : checker.check(batch).entrySet()) {
                if (faults.size() == MOST_FAULTS) break;
                String report = report(checker, fault.getKey(), fault.getValue());
                System.out.println(report); // a long run is read while it runs
                faults.add(report);
            }
        }
        return null;
    }

    private static String report(Checker checker, RandomProgram program, Fault fault) throws IOException {
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
