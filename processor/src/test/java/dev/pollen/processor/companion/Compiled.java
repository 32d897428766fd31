// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Async;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources compiled with {@link StubProcessor}, every warning being an error. */
final class Compiled {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Path folder;
    private final List<String> messages;

    private Compiled(Path folder, List<String> messages) {
        this.folder = folder;
        this.messages = messages;
    }

    /** Where the classes of the runtime are. */
    static Path runtime() throws Exception {
        return Path.of(
                Async.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Compiles into {@code folder}; each source is one file, named after its first type. */
    static Compiled into(Path folder, String... sources) throws Exception {
        return compile(folder, List.of("-cp", runtime().toString()), sources);
    }

    /** Compiles a module, one source being its declaration. */
    static void module(Path folder, List<Path> path, String... sources) throws Exception {
        String joined = path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        assertThat(compile(folder, List.of("-p", joined), sources).messages()).isEmpty();
    }

    private static Compiled compile(Path folder, List<String> path, String... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(path);
        options.addAll(List.of("-d", folder.toString(), "-s", folder.toString(), "-Xlint:all,-processing", "-Werror"));
        var task = COMPILER.getTask(
                null,
                null,
                diagnostics,
                options,
                null,
                Arrays.stream(sources).map(Source::new).toList());
        task.setProcessors(List.of(new StubProcessor()));
        task.call();
        return new Compiled(
                folder,
                diagnostics.getDiagnostics().stream()
                        .sorted(Comparator.comparing(Compiled::file).thenComparing(Diagnostic::getLineNumber))
                        .map(Compiled::line)
                        .toList());
    }

    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null
                ? "-"
                : source.getName().substring(source.getName().lastIndexOf('/') + 1);
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        return file(diagnostic) + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + " "
                + diagnostic.getMessage(Locale.ROOT);
    }

    /** Errors and warnings, {@code File.java:3:7 text}. */
    List<String> messages() {
        return messages;
    }

    /** The text of a generated source. */
    String source(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Calls {@code public static String run()} of a class. */
    String run(String type) throws Exception {
        assertThat(messages).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Async.class.getClassLoader())) {
            return (String) loader.loadClass(type).getMethod("run").invoke(null);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + name(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String name(String text) {
            Matcher type = TYPE.matcher(text);
            return type.find() ? type.group(1) : "module-info";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
