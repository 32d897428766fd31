// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Markdown file of the project. */
record Markdown(Path file, List<String> lines) {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    /** A block of code: what stands between its fences, the first line of which has that index. */
    record Block(String language, int first, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    static Markdown read(String name) throws IOException {
        Path file = Path.of("..", name).toAbsolutePath().normalize();
        return new Markdown(file, Files.readAllLines(file));
    }

    List<Block> blocks(String language) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).startsWith("```")) continue;
            int first = at + 1;
            String found = lines.get(at).substring(3);
            do at++;
            while (!lines.get(at).equals("```"));
            if (found.equals(language)) blocks.add(new Block(found, first, lines.subList(first, at)));
        }
        return blocks;
    }

    /** The files that it points to. */
    List<Path> links() {
        return LINK.matcher(String.join("\n", lines))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.contains("://"))
                .map(link -> file.resolveSibling(link))
                .collect(Collectors.toList());
    }

    void replace(Block block, List<String> replacement) throws IOException {
        List<String> changed = new ArrayList<>(lines.subList(0, block.first()));
        changed.addAll(replacement);
        changed.addAll(lines.subList(block.first() + block.lines().size(), lines.size()));
        Files.write(file, changed);
    }
}
