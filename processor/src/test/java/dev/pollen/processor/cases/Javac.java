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
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The compiler of this JDK, with the class path of a user. It keeps its file manager, which knows the platform's classes:
 * one object compiles many programs, but one at a time.
 */
public final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final List<Path> CLASS_PATH = List.of(home(Async.class), home(Trace.class));

    /** Warnings as strict as can be; only those in generated sources are of interest. */
    private static final List<String> OPTIONS =
            List.of("-Xlint:all,-processing", "-Xmaxwarns", "10000", "-Xmaxerrs", "10000");

    private final StandardJavaFileManager files;
    private final Supplier<Processor> processor;

    public Javac() {
        this(COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8), Javac::pollen);
    }

    private Javac(StandardJavaFileManager files, Supplier<Processor> processor) {
        this.files = files;
        this.processor = processor;
    }

    /** The same with another processor. */
    public Javac with(Supplier<Processor> other) {
        return new Javac(files, other);
    }

    /** What the compiler said. */
    record Report(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {}

    /** Compiles with the processor and these options besides; generated sources go to {@code generated}. */
    Report process(List<Path> sources, Path classes, Path generated, List<String> more) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(more);
        return compile(sources, classes, generated, options, List.of(processor.get()));
    }

    /** Compiles sources that are complete. */
    Report compile(List<Path> sources, Path classes) {
        return compile(sources, classes, classes, OPTIONS, List.of());
    }

    private Report compile(
            List<Path> sources, Path classes, Path generated, List<String> options, List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            Files.createDirectories(classes);
            Files.createDirectories(generated);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, CLASS_PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var task =
                COMPILER.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(processors);
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
