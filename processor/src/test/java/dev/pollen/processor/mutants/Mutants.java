// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.mutants;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The list of mutants, a file for each package:
 *
 * <pre>
 * # a comment
 * Operands.java: an operand that is not stable is stored before a later one suspends
 *   cases: order/left-* order/arguments-*
 *   - the text that is replaced
 *   + what replaces it, or nothing
 * </pre>
 *
 * Text and replacement may have several lines, each with its mark.
 */
final class Mutants {
    private static final Path ROOT = Path.of("src", "test", "resources", "mutants");

    /** Each third is enough for every build. */
    private static final int SHARE = 3;

    private final Path folder;
    private final List<Mutant> mutants = new ArrayList<>();
    private String file = "";
    private String rule = "";
    private List<String> cases = List.of();
    private List<String> text = new ArrayList<>();
    private List<String> replacement = new ArrayList<>();

    private Mutants(Path folder) {
        this.folder = folder;
    }

    /** Those whose files {@code -Dmutants=lower/Operands*} chooses, or {@code all}; a fixed share if nothing is chosen. */
    static List<Mutant> chosen() throws IOException {
        List<Mutant> all = all();
        String chosen = System.getProperty("mutants");
        if (chosen == null) {
            return IntStream.range(0, all.size())
                    .filter(index -> index % SHARE == 0)
                    .mapToObj(all::get)
                    .toList();
        }
        if (chosen.equals("all")) return all;
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + chosen);
        return all.stream().filter(mutant -> matcher.matches(mutant.file())).toList();
    }

    private static List<Mutant> all() throws IOException {
        List<Mutant> all = new ArrayList<>();
        try (Stream<Path> lists = Files.list(ROOT)) {
            for (Path list : lists.sorted().toList()) {
                String name = list.getFileName().toString();
                all.addAll(new Mutants(Path.of(name.replace(".txt", ""))).read(Files.readAllLines(list)));
            }
        }
        return all;
    }

    private List<Mutant> read(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String mark = line.strip();
            if (!line.startsWith(" ")) start(line);
            else if (mark.startsWith("cases: "))
                cases = List.of(mark.substring(7).split("\\s+"));
            else if (mark.startsWith("-")) text.add(mark.substring(1).strip());
            else if (mark.startsWith("+")) replacement.add(mark.substring(1).strip());
            else throw new IllegalArgumentException(folder + ".txt: what is \"" + line + "\"?");
        }
        end();
        return mutants;
    }

    private void start(String head) {
        end();
        int colon = head.indexOf(".java: ");
        if (colon < 0) throw new IllegalArgumentException(folder + ".txt: a file and a rule, not \"" + head + "\"");
        file = head.substring(0, colon + 5);
        rule = head.substring(colon + 7);
    }

    private void end() {
        if (file.isEmpty()) return;
        if (cases.isEmpty() || text.isEmpty() || replacement.isEmpty()) {
            throw new IllegalArgumentException(folder + ".txt: " + file + " lacks cases, - or +: " + rule);
        }
        mutants.add(
                new Mutant(folder.resolve(file), rule, cases, String.join("\n", text), String.join("\n", replacement)));
        cases = List.of();
        text = new ArrayList<>();
        replacement = new ArrayList<>();
    }
}
