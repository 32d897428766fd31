// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every folder of {@code src/test/resources/cases}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {
    private final Totals totals = new Totals();
    private final Compilations compilations = new Compilations();

    @TestFactory
    List<DynamicNode> cases() throws IOException {
        Map<String, List<DynamicNode>> features = new LinkedHashMap<>();
        for (CaseFolder folder : CaseFolder.all()) {
            features.computeIfAbsent(folder.feature(), feature -> new ArrayList<>())
                    .add(dynamicContainer(folder.name(), folder.path().toUri(), steps(folder)));
        }
        assertThat(features).as("the chosen cases").isNotEmpty();
        List<DynamicNode> nodes = new ArrayList<>();
        features.forEach((feature, cases) -> nodes.add(dynamicContainer(feature, cases)));
        return nodes;
    }

    private Stream<DynamicNode> steps(CaseFolder folder) {
        CaseRun run = new CaseRun(folder, compilations.start(folder), totals);
        // the whole sentence: reports show no containers
        if (folder.isRefused()) return Stream.of(dynamicTest(folder + " is refused", run::isRefused));
        return Stream.of(
                dynamicTest(folder + " compiles", run::compiles),
                dynamicTest(folder + " generates", run::generates),
                dynamicTest(folder + " is clean", run::isClean),
                dynamicTest(folder + " is small", run::isSmall),
                dynamicTest(folder + " runs", run::runs),
                dynamicTest(folder + " means the same", run::meansTheSame),
                dynamicTest(folder + " means the same cancelled", run::meansTheSameCancelled));
    }

    @AfterAll
    void summary() throws IOException {
        compilations.close();
        String summary = totals.text();
        System.out.print(summary);
        Files.writeString(Files.createDirectories(Path.of("target", "cases")).resolve("summary.txt"), summary);
    }
}
