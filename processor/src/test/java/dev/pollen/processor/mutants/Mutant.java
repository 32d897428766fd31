// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edit of a main source file that falsifies one rule.
 *
 * @param file below the processor's root package
 * @param rule what holds no longer, in words
 * @param cases globs of the cases of which one has to notice it
 * @param text what is replaced; it occurs once, whatever the white space in it
 */
record Mutant(Path file, String rule, List<String> cases, String text, String replacement) {
    private static final Path MAIN = Path.of("src", "main", "java", "dev", "pollen", "processor");

    /** The source file with the edit. */
    String source() throws IOException {
        String source = Files.readString(MAIN.resolve(file));
        String words = Stream.of(text.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        List<MatchResult> places =
                Pattern.compile(words).matcher(source).results().toList();
        assertThat(places).as("places of \"%s\" in %s", text, file).hasSize(1);
        MatchResult place = places.get(0);
        return source.substring(0, place.start()) + replacement + source.substring(place.end());
    }

    @Override
    public String toString() {
        return file + ": " + rule;
    }
}
