// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pollen.processor.cases.Compilation;
import dev.pollen.processor.cases.Javac;
import dev.pollen.processor.diag.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each code has a page, and each page says what is so. {@code -Dgolden.update} writes anew what javac prints; read it.
 */
class ErrorPagesTest {
    private static final Path FOLDER = Path.of("target", "pages");
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final Pattern CODE = Pattern.compile("POLLEN-\\d{3}");
    private static final Pattern MESSAGE = Pattern.compile("(POLLEN-\\d{3}) (\\S+?):(-?\\d+):-?\\d+ (.*)");

    /** What a host does to us, not a program: the tests of those hosts are about them; and syntax that is still to come. */
    private static final List<Problem> WITHOUT_PROGRAM =
            List.of(Problem.NOT_YET, Problem.NO_COMPILER, Problem.NO_SOURCE, Problem.UNREAD, Problem.INTERNAL);

    private final Javac javac = new Javac();

    @Test
    void eachCodeHasAPage() throws IOException {
        assertThat(ErrorPage.all()).extracting(ErrorPage::code).containsExactlyElementsOf(codes());
        assertThat(ErrorPage.all())
                .allSatisfy(page -> assertThat(page).hasToString(page.code() + ".md"))
                .filteredOn(page -> !page.hasProgram())
                .extracting(ErrorPage::code)
                .containsExactlyElementsOf(
                        WITHOUT_PROGRAM.stream().map(Problem::code).toList());
    }

    @Test
    void theIndexHasALineForEach() throws IOException {
        List<String> rows = Files.readAllLines(ErrorPage.FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        ErrorPage.all().stream().map(ErrorPage::row).toList());
    }

    @Test
    void casesExpectKnownCodes() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("errors.txt") && !file.endsWith("warnings.txt")) continue;
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(expected::add);
            }
        }
        assertThat(codes()).containsAll(expected);
    }

    private static List<String> codes() {
        return Arrays.stream(Problem.values()).map(Problem::code).sorted().toList();
    }

    @TestFactory
    List<DynamicTest> pages() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (ErrorPage page : ErrorPage.all()) {
            if (!page.hasProgram()) continue;
            tests.add(DynamicTest.dynamicTest(page.code() + " is what the wrong program gives", () -> isWrong(page)));
            tests.add(DynamicTest.dynamicTest(page.code() + " is cured in the right program", () -> isRight(page)));
        }
        return tests;
    }

    private void isWrong(ErrorPage page) throws IOException {
        assumeTrue(Runtime.version().feature() >= page.version());
        String printed = print(page.wrong().compile(javac, FOLDER.resolve(page.code() + "-wrong")));
        if (System.getProperty("golden.update") != null) page.rewrite(printed);
        else assertThat(page.printed()).as("%s", page).contains(printed);
        assertThat(CODE.matcher(printed).results().map(MatchResult::group)).containsOnly(page.code());
    }

    private void isRight(ErrorPage page) throws IOException {
        assumeTrue(Runtime.version().feature() >= page.version());
        assertThat(print(page.right().compile(javac, FOLDER.resolve(page.code() + "-right"))))
                .isEmpty();
    }

    /** The errors and our warnings, as javac prints them on the command line. */
    private static String print(Compilation compilation) {
        return Stream.concat(
                        compilation.errors().stream().map(line -> print(line, "error")),
                        compilation.warnings().stream().map(line -> print(line, "warning")))
                .collect(Collectors.joining("\n"));
    }

    private static String print(String line, String kind) {
        Matcher message = MESSAGE.matcher(line);
        if (!message.matches()) return line;
        String at = message.group(2).equals("-") ? "" : message.group(2) + ":" + message.group(3) + ": ";
        return at + kind + ": [" + message.group(1) + "] " + message.group(4);
    }
}
