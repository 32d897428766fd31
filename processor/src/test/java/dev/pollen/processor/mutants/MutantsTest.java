// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pollen.processor.AsyncProcessor;
import dev.pollen.processor.cases.Trial;
import dev.pollen.processor.cases.Trial.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** Each rule of the list, falsified, makes a case fail that passes otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutantsTest {
    private final MutantCompiler compiler = new MutantCompiler();
    private final Bench bench = new Bench();
    private final Tally tally = new Tally();
    private final Map<String, Callable<Optional<Fault>>> unmutated = new HashMap<>();
    private final Map<String, Optional<Fault>> passed = new HashMap<>();

    @TestFactory
    List<DynamicTest> mutants() throws IOException {
        assumeThat(System.getProperty("golden.update"))
                .as("expected errors are not those of mutants")
                .isNull();
        List<DynamicTest> tests = new ArrayList<>();
        for (Mutant mutant : Mutants.chosen()) tests.add(dynamicTest(mutant.toString(), test(mutant, tests.size())));
        assertThat(tests).as("the chosen mutants").isNotEmpty();
        return tests;
    }

    private Executable test(Mutant mutant, int number) throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (String glob : mutant.cases()) {
            assertThat(Trial.isKnown(glob))
                    .as("%s: there is a case %s", mutant, glob)
                    .isTrue();
            trials.addAll(Trial.of(glob));
        }
        if (trials.isEmpty()) return () -> ofLaterJdk(mutant);
        String folder = String.valueOf(number);
        Trial first = trials.get(0);
        startUnmutated(first);
        Callable<Optional<Fault>> started = bench.start(() -> compiler.compile(mutant), first, folder);
        return () -> isNoticed(mutant, trials, started, folder);
    }

    private void isNoticed(Mutant mutant, List<Trial> trials, Callable<Optional<Fault>> first, String folder)
            throws Exception {
        for (Trial trial : trials) {
            Optional<Fault> fault = trial == trials.get(0)
                    ? first.call()
                    : bench.start(() -> compiler.compile(mutant), trial, folder).call();
            if (fault.isEmpty()) continue;
            assertThat(unmutated(trial)).as("%s without a mutant", trial).isEmpty();
            tally.killed(mutant, trial, fault.get());
            return;
        }
        tally.survived(mutant);
        fail("no case notices that this is no longer so: %s%nAll of these pass: %s", mutant, trials);
    }

    private static void ofLaterJdk(Mutant mutant) {
        throw new TestAbortedException("for a later JDK: " + mutant.cases());
    }

    private void startUnmutated(Trial trial) {
        unmutated.computeIfAbsent(trial.toString(), name -> bench.start(() -> AsyncProcessor::new, trial, "none"));
    }

    private Optional<Fault> unmutated(Trial trial) throws Exception {
        startUnmutated(trial);
        Optional<Fault> known = passed.get(trial.toString());
        if (known != null) return known;
        Optional<Fault> fault = unmutated.get(trial.toString()).call();
        passed.put(trial.toString(), fault);
        return fault;
    }

    @AfterAll
    void summary() throws IOException {
        bench.close();
        System.out.print(tally.text());
        Path folder = Files.createDirectories(Path.of("target", "mutants"));
        Files.writeString(folder.resolve("summary.txt"), tally.text() + tally.details());
    }
}
