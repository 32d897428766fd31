// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import cases.support.Trace;
import dev.pollen.Async;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of this JDK, with the class path of a user. */
final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private static final List<Path> CLASS_PATH = List.of(home(Async.class), home(Trace.class));

    private Javac() {}

    /** What the compiler said. */
    record Report(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {}

    /** Compiles with the processor; generated sources go to {@code generated}. */
    static Report process(List<Path> sources, Path classes, Path generated) {
        return compile(sources, classes, generated, CLASS_PATH, List.of(), true);
    }

    /** Compiles generated sources as strictly as javac can, against the classes that they belong to. */
    static Report lint(List<Path> sources, Path classes, Path output) {
        List<Path> classPath = new ArrayList<>(CLASS_PATH);
        classPath.add(classes);
        List<String> options = List.of("-proc:none", "-Xlint:all,-processing", "-Werror");
        return compile(sources, output, output, classPath, options, false);
    }

    private static Report compile(
            List<Path> sources,
            Path classes,
            Path generated,
            List<Path> classPath,
            List<String> options,
            boolean process) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            Files.createDirectories(classes);
            Files.createDirectories(generated);
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            FILES.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            FILES.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var task =
                COMPILER.getTask(null, FILES, diagnostics, options, null, FILES.getJavaFileObjectsFromPaths(sources));
        if (process) task.setProcessors(List.of(pollen()));
        return new Report(task.call(), List.copyOf(diagnostics.getDiagnostics()));
    }

    /** The processor as javac finds it. */
    private static Processor pollen() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.pollen."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
