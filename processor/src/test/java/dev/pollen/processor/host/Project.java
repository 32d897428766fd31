// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.palantir.javapoet.JavaFile;
import dev.pollen.Async;
import dev.pollen.processor.AsyncProcessor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A project of a user: a folder of sources, compiled by this JDK's javac with the processor on the processor path. */
final class Project {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    static final Path RUNTIME = home(Async.class);

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(List.of(RUNTIME));
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<Path> processorPath = new ArrayList<>(List.of(home(AsyncProcessor.class), home(JavaFile.class)));
    private @Nullable String hidden;
    private @Nullable Path hiddenFile;
    private DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    Project(Path folder) {
        this.folder = folder;
    }

    /** Adds a source that is given to javac. */
    Project source(String path, String text) throws IOException {
        files.add(write(path, text));
        return this;
    }

    /** Adds a source that javac has to find. */
    Project implicit(String path, String text) throws IOException {
        write(path, text);
        return this;
    }

    private Path write(String path, String text) throws IOException {
        Path file = sources().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Project with(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    Project classPath(Path... more) {
        classPath.addAll(Arrays.asList(more));
        return this;
    }

    /** Another processor on the processor path, before ours or behind it. */
    Project processorPath(boolean before, Path other) {
        processorPath.add(before ? 0 : processorPath.size(), other);
        return this;
    }

    /** Processors in this order, in place of ours alone from the processor path. */
    Project processors(Processor... given) {
        processors.addAll(Arrays.asList(given));
        return this;
    }

    /** A class that javac gets from memory. */
    Project hidden(String name, Path file) {
        hidden = name;
        hiddenFile = file;
        return this;
    }

    Path sources() {
        return folder.resolve("src");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Compiles on the class path. */
    boolean compile() throws IOException {
        return compile("-cp", path(classPath));
    }

    /** Compiles with these options in place of a class path. */
    boolean compile(String... path) throws IOException {
        Files.createDirectories(classes());
        Files.createDirectories(folder.resolve("generated"));
        List<String> all = new ArrayList<>(Arrays.asList(path));
        all.addAll(List.of(
                "-d", classes().toString(), "-s", folder.resolve("generated").toString()));
        if (processors.isEmpty()) all.addAll(List.of("-processorpath", path(processorPath)));
        all.addAll(options);
        diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaFileManager used = hidden == null ? manager : new HiddenClasses(manager, hidden, hiddenFile);
            var task = JAVAC.getTask(null, used, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
            if (!processors.isEmpty()) task.setProcessors(processors);
            return task.call();
        }
    }

    static String path(List<Path> parts) {
        return parts.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** The errors and warnings, as {@code ERROR Weather.java:7:15 message}. */
    List<String> messages() {
        return diagnostics.getDiagnostics().stream()
                .filter(it -> it.getKind() != Diagnostic.Kind.NOTE)
                .map(Project::line)
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "ERROR" : "WARNING";
        String message = diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
        if (diagnostic.getSource() == null) return kind + " " + message;
        String name = diagnostic.getSource().getName();
        return kind + " " + name.substring(name.lastIndexOf('/') + 1) + ":" + diagnostic.getLineNumber() + ":"
                + diagnostic.getColumnNumber() + " " + message;
    }

    /** The generated sources, by path. */
    SortedMap<String, String> generated() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        Path root = folder.resolve("generated");
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** Calls a public static method without parameters of a class that was compiled. */
    Object call(String type, String method) throws Exception {
        List<Path> roots = new ArrayList<>(List.of(classes()));
        roots.addAll(classPath.subList(1, classPath.size()));
        List<URL> urls = new ArrayList<>();
        for (Path root : roots) urls.add(root.toUri().toURL());
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]))) {
            return loader.loadClass(type).getMethod(method).invoke(null);
        }
    }

    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
