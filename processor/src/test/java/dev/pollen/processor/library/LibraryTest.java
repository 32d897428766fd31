// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Libraries with every body in a machine: Commons CLI, and Commons Numbers, whose bodies are arithmetic. Another one by
 * hand, as jars or folders, with what it needs to compile and to run its tests:
 *
 * <pre>{@code
 * -Dtest=LibraryTest -Dlibrary.sources=lang-sources.jar -Dlibrary.tests=lang-tests.jar -Dlibrary.classpath=a.jar:b.jar
 * -Dlibrary.seed=7 -Dlibrary.every=3 -Dlibrary.left='OverflowTest'
 * }</pre>
 */
class LibraryTest {
    private static final boolean IS_OTHER = System.getProperty("library.sources") != null;

    static List<Arguments> libraries() throws Exception {
        if (IS_OTHER) return List.of(arguments(given("library.sources"), given("library.tests")));
        return List.of(
                arguments(jar("org/apache/commons/cli/Option.java"), jar("org/apache/commons/cli/OptionTest.class")),
                arguments(
                        jar("org/apache/commons/numbers/fraction/Fraction.java"),
                        jar("org/apache/commons/numbers/fraction/FractionTest.class")));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void itsTestsEndAsBefore(Path sources, Path tests) throws Exception {
        Library library = Library.of(sources, tests, classPath());
        String left = System.getProperty("library.left", "^$");
        Map<String, String> before = library.test(library.compilePlain(), left);
        int every = Integer.getInteger("library.every", 5);
        long seed = Long.getLong("library.seed", 1);
        Library.Compiled compiled = library.compileRewritten(every, seed);
        Map<String, String> after = library.test(compiled.classes(), left);

        System.out.printf("%s through @Async, seed %d: %s%n", sources.getFileName(), seed, counts(compiled));
        System.out.printf("its tests: %s, as it is: %s%n", ends(after), ends(before));
        assertThat(compiled.broken()).as("broken code").isEmpty();
        assertThat(compiled.result().methods()).isPositive();
        assertThat(before.values()).as("tests that pass as the library is").anyMatch(LibraryTest::passed);
        assertThat(differences(before, after)).as("tests that end otherwise").isEmpty();
        if (!IS_OTHER) assertThat(compiled.refused()).as("refused").isEmpty();
    }

    private static String counts(Library.Compiled compiled) {
        Map<String, Integer> refused = new TreeMap<>();
        compiled.refused().forEach((code, methods) -> refused.put(code, methods.size()));
        LibraryRewriter.Result result = compiled.result();
        return String.format(
                "%d methods, %d awaits, %d direct calls, refused %s",
                result.methods(), result.awaits(), result.calls(), refused);
    }

    private static String ends(Map<String, String> tests) {
        long passed = tests.values().stream().filter(LibraryTest::passed).count();
        return passed + " passed, " + (tests.size() - passed) + " not";
    }

    private static boolean passed(String end) {
        return end.startsWith("SUCCESSFUL");
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        List<String> different = new ArrayList<>();
        before.forEach((test, end) -> {
            String now = after.getOrDefault(test, "did not run");
            if (passed(end) && !passed(now)) different.add(test + ": " + now);
        });
        return different;
    }

    private static Path given(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), property))
                .toAbsolutePath();
    }

    private static List<Path> classPath() {
        List<Path> all = new ArrayList<>();
        String given = System.getProperty("library.classpath", "");
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String path : (given + java.io.File.pathSeparator + own).split(java.io.File.pathSeparator)) {
            if (!path.isEmpty()) all.add(Path.of(path).toAbsolutePath());
        }
        return all;
    }

    /** The jar of the class path that has a file. */
    private static Path jar(String file) throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(LibraryTest.class.getClassLoader().getResource(file), file);
        return Path.of(((JarURLConnection) url.openConnection()).getJarFileURL().toURI());
    }
}
