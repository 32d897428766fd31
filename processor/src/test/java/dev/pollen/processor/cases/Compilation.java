// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Sources compiled with the processor, under {@code target}. */
public final class Compilation {
    private static final Pattern CODE = Pattern.compile("^\\[(POLLEN-\\d+)] ");

    private final Path folder;
    private final Javac.Report report;

    private Compilation(Path folder, Javac.Report report) {
        this.folder = folder;
        this.report = report;
    }

    /** Compiles; what comes of it goes to {@code folder}, which is emptied before. */
    public static Compilation of(Javac javac, Path folder, Map<Path, String> sources) throws IOException {
        return of(javac, folder, sources, List.of());
    }

    /** Compiles with these options besides. */
    public static Compilation of(Javac javac, Path folder, Map<Path, String> sources, List<String> options)
            throws IOException {
        deleteAll(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        return new Compilation(
                folder, javac.process(files, folder.resolve("classes"), folder.resolve("generated"), options));
    }

    public boolean succeeded() {
        return report.success();
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** The generated sources by their paths. */
    SortedMap<Path, String> generated() throws IOException {
        SortedMap<Path, String> sources = new TreeMap<>();
        Path root = folder.resolve("generated");
        for (Path file : filesIn(root, ".java")) sources.put(root.relativize(file), Files.readString(file));
        return sources;
    }

    /** The warnings in generated sources. */
    public List<String> lint() {
        String generated = folder.resolve("generated") + "/";
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() != null)
                .filter(diagnostic -> diagnostic.getSource().getName().startsWith(generated))
                .map(Object::toString)
                .toList();
    }

    /** The errors, as {@code POLLEN-012 Input.java:7:15 message}; javac's own have {@code javac} for a code. */
    public List<String> errors() {
        return lines(Diagnostic.Kind.ERROR);
    }

    /** The processor's warnings in the same form. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>(lines(Diagnostic.Kind.WARNING));
        warnings.addAll(lines(Diagnostic.Kind.MANDATORY_WARNING));
        return warnings.stream().filter(line -> line.startsWith("POLLEN-")).toList();
    }

    private List<String> lines(Diagnostic.Kind kind) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .sorted(Comparator.comparing(Compilation::file)
                        .thenComparing(Diagnostic::getLineNumber)
                        .thenComparing(Diagnostic::getColumnNumber))
                .map(Compilation::line)
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher code = CODE.matcher(message);
        boolean ours = code.find();
        String at = file(diagnostic) + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
        return (ours ? code.group(1) : "javac") + " " + at + " " + (ours ? message.substring(code.end()) : message);
    }

    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) return "-";
        String name = diagnostic.getSource().getName();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Every class, by its binary name. */
    public Map<String, byte[]> classBytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Path file : filesIn(classes(), ".class")) {
            String name = classes().relativize(file).toString();
            bytes.put(name.substring(0, name.length() - ".class".length()).replace('/', '.'), Files.readAllBytes(file));
        }
        return bytes;
    }

    private static List<Path> filesIn(Path root, String suffix) throws IOException {
        if (!Files.exists(root)) return List.of();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
