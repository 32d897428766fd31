// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page about a code: a title, what javac prints, why, a wrong program and the right one. The last two, and what is
 * printed, are missing where no program of a few lines gives the code.
 */
record ErrorPage(Path path, String text) {
    static final Path FOLDER = Path.of("..", "docs", "errors");

    private static final Pattern TITLE = Pattern.compile("^# (POLLEN-\\d{3}): (.+)\n");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\d+))?\n(.*?)^```$");

    static List<ErrorPage> all() throws IOException {
        List<ErrorPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("README.md")) pages.add(new ErrorPage(file, Files.readString(file)));
            }
        }
        return pages;
    }

    String code() {
        return title().group(1);
    }

    /** The line about it in the index. */
    String row() {
        return "| [" + code() + "](" + code() + ".md) | " + title().group(2) + " |";
    }

    private MatchResult title() {
        Matcher matcher = TITLE.matcher(text);
        if (!matcher.find()) throw new IllegalStateException(path + " has no title");
        return matcher.toMatchResult();
    }

    boolean hasProgram() {
        return !programs().isEmpty();
    }

    private List<MatchResult> programs() {
        return blocks("java");
    }

    private List<MatchResult> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .toList();
    }

    PageProgram wrong() {
        return new PageProgram(programs().get(0).group(3));
    }

    PageProgram right() {
        if (programs().size() != 2) throw new IllegalStateException(path + " has no second program");
        return new PageProgram(programs().get(1).group(3));
    }

    /** The least version of Java that the programs need. */
    int version() {
        @Nullable String version = programs().get(0).group(2);
        return version == null ? 17 : Integer.parseInt(version);
    }

    /** What javac prints of the wrong program. */
    Optional<String> printed() {
        return blocks("text").stream().map(block -> block.group(3).strip()).findFirst();
    }

    void rewrite(String printed) throws IOException {
        MatchResult block = blocks("text").get(0);
        Files.writeString(path, text.substring(0, block.start(3)) + printed + "\n" + text.substring(block.end(3)));
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
