// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Async;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** Compiles into {@code folder}; each source is one file, named after its first type. */
    static Compiled into(Path folder, String... sources) throws Exception {
        Path runtime = Path.of(
                Async.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-cp",
                runtime.toString(),
                "-d",
                folder.toString(),
                "-s",
                folder.toString(),
                "-Xlint:all,-processing",
                "-Werror");
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
        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + name(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String name(String text) {
            var type = java.util.regex.Pattern.compile("(?:class|interface|enum|record) (\\w+)")
                    .matcher(text);
            assertThat(type.find()).isTrue();
            return type.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
