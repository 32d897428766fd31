// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that hold what is expected. {@code -Dgolden.update} writes them anew; never under CI. */
public final class Golden {
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    static {
        if (UPDATE && System.getenv("CI") != null) {
            throw new IllegalStateException("golden files are not rewritten in CI: remove -Dgolden.update");
        }
    }

    private Golden() {}

    /** Compares a text with a file. */
    static void check(Path golden, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        if (!Files.exists(golden))
            fail("there is no %s; -Dgolden.update writes it, then read it. It would be:%n%s", golden, actual);
        assertThat(actual).as("%s", golden).isEqualTo(Files.readString(golden));
    }

    /** Compares files with all those of a folder. */
    public static void checkAll(Path folder, Map<Path, String> actual) throws IOException {
        Map<Path, String> flat = new TreeMap<>();
        actual.forEach((path, text) ->
                flat.put(path.startsWith("cases") ? Path.of("cases").relativize(path) : path, text));
        for (Path old : filesIn(folder)) {
            if (flat.containsKey(folder.relativize(old))) continue;
            if (UPDATE) Files.delete(old);
            else fail("%s is expected, but was not generated", old);
        }
        for (Map.Entry<Path, String> file : flat.entrySet()) check(folder.resolve(file.getKey()), file.getValue());
    }

    /**
     * Compares lines with those of a file, each of which has to be the beginning of the actual one: texts of messages may
     * be cut.
     */
    static void checkBeginnings(Path golden, List<String> actual) throws IOException {
        List<String> expected = Files.exists(golden) ? Files.readAllLines(golden) : List.of();
        boolean alike = expected.size() == actual.size();
        for (int i = 0; alike && i < actual.size(); i++) {
            alike = !expected.get(i).isBlank() && actual.get(i).startsWith(expected.get(i));
        }
        if (alike) return;
        if (UPDATE) Files.write(golden, actual);
        else assertThat(actual).as("%s", golden).isEqualTo(expected);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
