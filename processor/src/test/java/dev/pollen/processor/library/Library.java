// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import com.sun.source.util.JavacTask;
import dev.pollen.processor.AsyncProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of a library, compiled as they are and rewritten. */
final class Library {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final Pattern CODE = Pattern.compile("\\[(POLLEN-\\d+)]");

    private final Path source;
    private final Path tests;
    private final Path folder;
    private final List<Path> classPath;

    /**
     * @param source the root of its packages
     * @param tests the root of its compiled tests
     * @param folder for what is made
     */
    private Library(Path source, Path tests, Path folder, List<Path> classPath) {
        this.source = source;
        this.tests = tests;
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * Unpacks it.
     *
     * @param classPath what it needs, and what this test needs
     */
    static Library of(Path sources, Path tests, List<Path> classPath) throws IOException {
        Path folder = Path.of("target", "library").resolve(sources.getFileName());
        Unpacked.delete(folder);
        // the library's build runs tests where they find their resources so
        Path resources = folder.resolve("src").resolve("test").resolve("resources");
        Unpacked.jar(tests, resources);
        Path source = folder.resolve("source");
        Unpacked.jar(sources, source);
        return new Library(source, resources, folder, classPath);
    }

    /**
     * What a rewriting and its compilation gave.
     *
     * @param refused methods by code
     * @param broken errors that are no refusals
     */
    record Compiled(
            Path classes, LibraryRewriter.Result result, Map<String, List<String>> refused, List<String> broken) {}

    /** The classes of the library as it is. */
    Path compilePlain() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("plain"));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        if (!task(source, classes, found, List.of("-proc:none")).call()) {
            throw new IllegalStateException("the library does not compile: " + errors(found));
        }
        return classes;
    }

    /** Rewrites and compiles; methods that are refused stay as they are, in the next try. */
    Compiled compileRewritten(int every, long seed) throws IOException {
        Set<String> left = new HashSet<>();
        Map<String, List<String>> refused = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        for (int attempt = 1; ; attempt++) {
            Path sources = folder.resolve("rewritten" + attempt);
            Path classes = Files.createDirectories(folder.resolve("classes" + attempt));
            LibraryRewriter.Result result = new LibraryRewriter(
                            (JavacTask) task(source, classes, new DiagnosticCollector<>(), List.of("-proc:none")),
                            every,
                            seed)
                    .rewrite(source, sources, left);
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            Path generated = Files.createDirectories(folder.resolve("generated" + attempt));
            JavaCompiler.CompilationTask compile = task(sources, classes, found, List.of("-s", generated.toString()));
            compile.setProcessors(List.of(new AsyncProcessor()));
            if (compile.call()) return new Compiled(classes, result, refused, broken);
            int before = left.size();
            for (Diagnostic<? extends JavaFileObject> error : errors(found)) {
                tell(error, generated, result, left, refused, broken);
            }
            if (left.size() == before) throw new IllegalStateException("no way on: " + broken);
        }
    }

    private static void tell(
            Diagnostic<? extends JavaFileObject> error,
            Path generated,
            LibraryRewriter.Result result,
            Set<String> left,
            Map<String, List<String>> refused,
            List<String> broken)
            throws IOException {
        String text = error.getMessage(Locale.ROOT);
        if (error.getSource() == null) {
            broken.add(text);
            return;
        }
        String file = error.getSource().getName();
        String method = method(error, generated, result);
        Matcher code = CODE.matcher(text);
        boolean isRefusal = code.find() && !code.group(1).equals("POLLEN-099");
        String told = method + " " + file.substring(file.lastIndexOf('/') + 1) + ":" + error.getLineNumber() + " "
                + text.replaceAll("\\s+", " ");
        if (isRefusal)
            refused.computeIfAbsent(code.group(1), each -> new ArrayList<>()).add(told);
        else broken.add(told);
        if (method != null) left.add(method);
    }

    /** The moved method that an error belongs to: the one around its place, or whose machine it is in. */
    private static @Nullable String method(
            Diagnostic<? extends JavaFileObject> error, Path generated, LibraryRewriter.Result result)
            throws IOException {
        String file = error.getSource().getName();
        String simple = file.substring(file.lastIndexOf('/') + 1);
        long line = error.getLineNumber();
        if (Path.of(file).toAbsolutePath().startsWith(generated.toAbsolutePath())) {
            Matcher name =
                    Pattern.compile("One call of \\{@link [^#]*#([\\w$]+)\\(").matcher(Files.readString(Path.of(file)));
            return name.find() ? result.places().get(name.group(1)) : null;
        }
        TreeMap<Long, Long> lines = result.lines().getOrDefault(simple, new TreeMap<>());
        Map.Entry<Long, Long> around = lines.floorEntry(line);
        return around == null ? null : simple + ":" + around.getKey();
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> found) {
        List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) errors.add(each);
        }
        return errors;
    }

    private JavaCompiler.CompilationTask task(
            Path sources, Path classes, DiagnosticCollector<JavaFileObject> found, List<String> options)
            throws IOException {
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(
                "-d", classes.toString(), "-cp", joined(classPath), "-nowarn", "-Xlint:none", "-Xmaxerrs", "10000"));
        all.addAll(options);
        return COMPILER.getTask(null, files, found, all, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)));
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String joined(List<Path> paths) {
        return String.join(
                File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    /**
     * Runs its tests in another virtual machine.
     *
     * @param classes of the library
     * @param left a pattern for the tests left out
     * @return how each ended
     */
    Map<String, String> test(Path classes, String left) throws IOException, InterruptedException {
        List<Path> all =
                new ArrayList<>(List.of(classes.toAbsolutePath(), tests.toAbsolutePath(), source.toAbsolutePath()));
        all.addAll(classPath);
        Path ends = folder.resolve(classes.getFileName() + ".txt").toAbsolutePath();
        Path output = folder.resolve(classes.getFileName() + ".log");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        int exit = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        joined(all),
                        LibraryTests.class.getName(),
                        tests.toAbsolutePath().toString(),
                        ends.toString(),
                        ".*Test",
                        left)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (exit != 0) throw new IllegalStateException("tests did not end, see " + output);
        Map<String, String> results = new TreeMap<>();
        for (String line : Files.readAllLines(ends)) {
            String[] parts = line.split("\t", 2);
            results.put(parts[0], parts[1]);
        }
        return results;
    }
}
