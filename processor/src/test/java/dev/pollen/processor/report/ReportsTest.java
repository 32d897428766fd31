// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.cases.Compilation;
import dev.pollen.processor.cases.Golden;
import dev.pollen.processor.cases.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code -Apollen.report} writes for the programs under {@code src/test/resources/reports}. {@code -Dgolden.update}
 * writes the expected files anew; read them.
 */
class ReportsTest {
    private static final Path ROOT = Path.of("src", "test", "resources", "reports");
    private static final String METHOD = "class A { @dev.pollen.Async static int a() { return 1; } }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"loops", "choices", "blocks", "plain"})
    void saysWhatMachinesDo(String name) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(file.getFileName(), Files.readString(file));
            }
        }
        Path reports = folder.resolve("deep").resolve("reports");
        assertThat(compile(sources, reports).errors()).isEmpty();
        Map<Path, String> first = read(reports);
        Golden.checkAll(ROOT.resolve(name).resolve("expected"), first);

        // Another build writes the same files again.
        assertThat(compile(sources, reports).succeeded()).isTrue();
        assertThat(read(reports)).isEqualTo(first);
        assertThat(first.values()).allSatisfy(text -> assertThat(text).doesNotContain(folder.toString()));
    }

    @Test
    void tellsOnceThatTheDirectoryCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Map<Path, String> sources =
                Map.of(Path.of("A.java"), METHOD, Path.of("B.java"), METHOD.replace("class A", "class B"));
        assertThat(compile(sources, file).errors())
                .containsExactly("POLLEN-094 -:-1:-1 -Apollen.report=" + file
                        + " is no directory that can be written; name one that can, or leave the option out");
    }

    @Test
    void writesNothingForAMethodThatIsRefused() throws IOException {
        String refused = "class A { @dev.pollen.Async static synchronized int a() {"
                + " return dev.pollen.Futures.await(dev.pollen.Futures.ready(1)); } }";
        Path reports = folder.resolve("reports");
        assertThat(compile(Map.of(Path.of("A.java"), refused), reports).errors())
                .singleElement()
                .asString()
                .startsWith("POLLEN-058");
        assertThat(reports).doesNotExist();
    }

    private Compilation compile(Map<Path, String> sources, Path reports) throws IOException {
        return Compilation.of(new Javac(), folder.resolve("build"), sources, List.of("-Apollen.report=" + reports));
    }

    private static Map<Path, String> read(Path directory) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) texts.put(file.getFileName(), Files.readString(file));
        }
        return texts;
    }
}
