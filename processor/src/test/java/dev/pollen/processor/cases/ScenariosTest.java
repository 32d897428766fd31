// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code SCENARIOS.md} says of each scenario where it is held, and that is there. */
class ScenariosTest {
    private static final int SCENARIOS = 155;
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+)(?: ★)? \\| .+ \\| (.+) \\|$");
    private static final Pattern CASE = Pattern.compile("`([a-z-]+/[a-z-]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))`");

    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        for (String line : Files.readAllLines(CaseFolder.ROOT.resolve("SCENARIOS.md"))) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) continue;
            numbers.add(Integer.parseInt(row.group(1)));
            places.add(row.group(2));
        }
    }

    @Test
    void eachHasItsLine() {
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SCENARIOS).boxed().toList());
    }

    @Test
    void whatIsNamedIsThere() throws IOException {
        assertThat(named(CASE))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(CaseFolder.ROOT.resolve(name).resolve("Input.java"))
                        .exists());
        assertThat(tests()).containsAll(named(TEST));
    }

    private Set<String> named(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        for (String place : places)
            pattern.matcher(place).results().map(name -> name.group(1)).forEach(names::add);
        return names;
    }

    /** The test classes of this module and of the runtime. */
    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (Path root : List.of(Path.of("src/test/java"), Path.of("../runtime/src/test/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> tests.add(name.replace(".java", "")));
            }
        }
        return tests;
    }
}
