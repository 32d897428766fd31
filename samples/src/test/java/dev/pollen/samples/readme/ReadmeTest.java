// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Executor;
import dev.pollen.Future;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents at the top promise is so. */
@Timeout(60)
class ReadmeTest {
    private static final Path HERE = Path.of("src/test/java/dev/pollen/samples/readme");
    private static final Path GENERATED =
            Path.of("target/generated-test-sources/test-annotations/dev/pollen/samples/readme/Greeter_greet.java");

    private Markdown readme;
    private String parent;

    @BeforeEach
    void read() throws IOException {
        readme = Markdown.read("README.md");
        parent = Files.readString(Path.of("../pom.xml"));
    }

    @Test
    void isShort_andBeginsWithTheExample() {
        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(150);
        Markdown.Block example = readme.blocks("java").get(0);
        assertThat(example.first()).isLessThan(15);
        assertThat(example.lines()).hasSizeLessThanOrEqualTo(11);
    }

    /** The two statements at the end of the example, and what they give. */
    @Test
    void theExampleRuns() {
        Future<String> greeting = GreeterAsync.greet("Oslo"); // generated; nothing runs yet
        String text = Executor.shared().blockOn(greeting); // no thread waits for the timer
        assertThat(text).isEqualTo("Hello, Oslo");
    }

    @Test
    void theExampleIsTheCodeThatTheTestsRun() throws IOException {
        List<String> code = new ArrayList<>();
        for (String file : List.of("Greeter.java", "ReadmeTest.java")) {
            Files.readAllLines(HERE.resolve(file)).forEach(line -> code.add(withoutLayout(line)));
        }
        for (String line : readme.blocks("java").get(0).lines())
            assertThat(code).contains(withoutLayout(line));
    }

    private static String withoutLayout(String line) {
        return line.strip().replaceAll("\\s+//", " //");
    }

    @Test
    void theFoldedClassIsTheGeneratedOne() throws IOException {
        List<String> generated = Files.readAllLines(GENERATED);
        List<String> type = generated
                .subList(
                        generated.indexOf("final class Greeter_greet extends ObjectMachine<String> {"),
                        generated.size())
                .stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.toList());
        Markdown.Block folded = readme.blocks("java").get(1);
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) readme.replace(folded, type);
        else
            assertThat(folded.lines())
                    .as("run the tests with -Dgolden.update to rewrite it")
                    .isEqualTo(type);
    }

    @Test
    void itsTwoCommandsAreTheRunAndTheTest() {
        List<Markdown.Block> commands = readme.blocks("sh");
        assertThat(commands).hasSize(2);
        assertThat(commands.get(0).text()).contains("java -jar samples/target/pollen-samples.jar");
        assertThat(commands.get(1).text()).isEqualTo("mvn verify");
    }

    @Test
    void theVersionsInItAreThoseOfTheBuild() {
        String version = first("<artifactId>pollen</artifactId>\\s*<version>([^<]+)</version>", parent);
        String compilerPlugin =
                first("<artifactId>maven-compiler-plugin</artifactId>\\s*<version>([^<]+)</version>", parent);
        String maven = readme.blocks("xml").get(0).text();
        assertThat(all("<groupId>dev.pollen</groupId>\\s*<artifactId>([^<]+)</artifactId>", maven))
                .containsExactly("pollen-runtime", "pollen-processor");
        assertThat(all("pollen-[a-z]+</artifactId>\\s*<version>([^<]+)</version>", maven))
                .containsExactly(version, version);
        assertThat(first("<artifactId>maven-compiler-plugin</artifactId>\\s*<version>([^<]+)</version>", maven))
                .isEqualTo(compilerPlugin);
        assertThat(all(
                        "dev\\.pollen:([a-z-]+:[^\"]+)\"",
                        readme.blocks("kotlin").get(0).text()))
                .containsExactly("pollen-runtime:" + version, "pollen-processor:" + version);
    }

    private static String first(String pattern, String text) {
        return all(pattern, text).get(0);
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void whatItPointsToIsThere(String name) throws IOException {
        assertThat(Markdown.read(name).links())
                .allSatisfy(link -> assertThat(link).exists());
    }

    @Test
    void theArchitectureIsShort() throws IOException {
        assertThat(Markdown.read("ARCHITECTURE.md").lines()).hasSizeLessThanOrEqualTo(150);
    }
}
