// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A case as it lies on disk: {@code <feature>/<name>/Input.java} and what is expected of it. */
record CaseFolder(Path path, String feature, String name) {
    static final Path ROOT = Path.of("src", "test", "resources", "cases");

    private static final String INPUT = "Input.java";
    private static final Pattern MARKER = Pattern.compile("^//// file: (\\S+)$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** All cases for this JDK, by feature and name; {@code -Dcases=loops/*} chooses some. */
    static List<CaseFolder> all() throws IOException {
        return matching(System.getProperty("cases", "*/*"));
    }

    /** The cases for this JDK whose {@code feature/name} matches a glob. */
    static List<CaseFolder> matching(String chosen) throws IOException {
        return folders(chosen).stream()
                .filter(CaseFolder::isOfThisJdk)
                .map(folder -> new CaseFolder(
                        folder,
                        folder.getParent().getFileName().toString(),
                        folder.getFileName().toString()))
                .toList();
    }

    /** Whether a glob names a case, be it for a later JDK. */
    static boolean isKnown(String chosen) throws IOException {
        return !folders(chosen).isEmpty();
    }

    private static List<Path> folders(String chosen) throws IOException {
        var matcher = ROOT.getFileSystem().getPathMatcher("glob:" + chosen);
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith(INPUT))
                    .map(Path::getParent)
                    .filter(folder -> matcher.matches(ROOT.relativize(folder)))
                    .sorted()
                    .toList();
        }
    }

    /** Whether the language of this JDK has what the case uses: {@code since.txt} names the first one. */
    private static boolean isOfThisJdk(Path folder) {
        Path since = folder.resolve("since.txt");
        try {
            return !Files.exists(since)
                    || Runtime.version().feature()
                            >= Integer.parseInt(Files.readString(since).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the processor is to refuse it: there is an {@code errors.txt}, which may be empty at first. */
    boolean isRefused() {
        return Files.exists(errors());
    }

    Path errors() {
        return path.resolve("errors.txt");
    }

    Path warnings() {
        return path.resolve("warnings.txt");
    }

    /** The options of {@code options.txt}, one a line. */
    List<String> options() throws IOException {
        Path options = path.resolve("options.txt");
        return Files.exists(options) ? Files.readAllLines(options) : List.of();
    }

    Path run() {
        return path.resolve("run.txt");
    }

    Path expected() {
        return path.resolve("expected");
    }

    /**
     * The source files by their paths: {@code Input.java}, cut at the lines {@code //// file: Other.java}. Folders come
     * from the package declarations.
     */
    Map<Path, String> sources() throws IOException {
        Map<String, StringBuilder> byName = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        byName.put(INPUT, current);
        for (String line : Files.readAllLines(path.resolve(INPUT))) {
            Matcher marker = MARKER.matcher(line);
            if (marker.matches()) byName.put(marker.group(1), current = new StringBuilder());
            else current.append(line).append('\n');
        }
        Map<Path, String> sources = new LinkedHashMap<>();
        byName.forEach((name, text) -> {
            Matcher declared = PACKAGE.matcher(text);
            Path folder = declared.find() ? Path.of(declared.group(1).replace('.', '/')) : Path.of("");
            sources.put(folder.resolve(Path.of(name).getFileName()), text.toString());
        });
        return sources;
    }

    @Override
    public String toString() {
        return feature + "/" + name;
    }
}
