// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import dev.pollen.processor.emit.MachineWriter;
import dev.pollen.processor.ir.MachineClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A class written for native runs, with machines made from sketches of its methods. */
final class SketchedProgram {
    private static final String HEAD = """
            package cases;
            import static cases.support.Trace.*;
            import static dev.pollen.Futures.await;
            import dev.pollen.*;
            import java.io.*;
            import java.util.*;
            import java.util.function.*;
            class Input {
            %s
            }
            class InputAsync {
                static Future<?> run() { return new Input_run(); }
            }
            """;

    private final Path folder;
    private final Map<String, String> generated = new TreeMap<>();

    /**
     * @param members of the class {@code Input}: the methods that the machines stand for, one of them {@code run()}
     */
    SketchedProgram(String name, String members, MachineClass... machines) throws IOException {
        this(name, 6_000, members, machines);
    }

    /**
     * @param methodSize the most bytes of code that a method may have by estimation
     */
    SketchedProgram(String name, int methodSize, String members, MachineClass... machines) throws IOException {
        folder = Path.of("target", "sketches", name);
        List<Path> sources = new ArrayList<>();
        sources.add(write("Input", HEAD.formatted(members)));
        for (MachineClass machine : machines) {
            String text = text(machine, methodSize);
            generated.put(machine.name().simpleName(), text);
            sources.add(write(machine.name().simpleName(), text));
        }
        Path classes = folder.resolve("classes");
        assertThat(new Javac().compile(sources, classes).diagnostics()).isEmpty();
    }

    private static String text(MachineClass machine, int methodSize) {
        AnnotationSpec suppressed = AnnotationSpec.builder(SuppressWarnings.class)
                .addMember(
                        "value",
                        "{$L}",
                        MachineWriter.SUPPRESSED.stream()
                                .map(warning -> CodeBlock.of("$S", warning))
                                .collect(CodeBlock.joining(", ")))
                .build();
        var type = MachineWriter.write(machine, methodSize).toBuilder()
                .addAnnotation(suppressed)
                .build();
        return JavaFile.builder("cases", type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("cases").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The generated text of a machine. */
    String text(String machine) {
        return generated.getOrDefault(machine, "");
    }

    Map<String, byte[]> classes() throws IOException {
        Path root = folder.resolve("classes");
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString();
                classes.put(name.substring(0, name.length() - 6).replace('/', '.'), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    /** Compares the machine of {@code run} with the native run, under every pattern and cancellation. */
    SketchedProgram check() throws Exception {
        Oracle oracle = new Oracle(LoadedProgram.source(classes(), "cases.Input", "run"), new Totals());
        oracle.checkPatterns();
        oracle.checkCancellations();
        return this;
    }
}
