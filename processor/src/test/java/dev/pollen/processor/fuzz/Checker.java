// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import dev.pollen.processor.cases.Compilation;
import dev.pollen.processor.cases.Javac;
import dev.pollen.processor.cases.LoadedProgram;
import dev.pollen.processor.cases.Oracle;
import dev.pollen.processor.cases.Totals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compiles programs and compares their runs. */
final class Checker {
    private static final Path KIT = Path.of(Kit.PACKAGE, "Kit.java");
    private static final int EFFORT = 12;

    /** One program runs at a time in this JVM: {@link cases.support.Session} is one. */
    private static final Object RUNNING = new Object();

    private final Javac javac = new Javac();
    private final Path folder;
    private final Totals totals;

    /** Files go to {@code folder}, what was run is counted in {@code totals}. */
    Checker(Path folder, Totals totals) {
        this.folder = folder;
        this.totals = totals;
    }

    /**
     * What is wrong with a program.
     *
     * @param kind what stays the same while the program is made simpler
     */
    record Fault(String kind, String text) {}

    /** The faults found, by the program; all are compiled at once if none is refused. */
    Map<RandomProgram, Fault> check(List<RandomProgram> programs) throws IOException {
        Map<Path, String> sources = new LinkedHashMap<>();
        sources.put(KIT, Kit.TEXT);
        for (int i = 0; i < programs.size(); i++) {
            sources.put(Path.of("p" + i, "Input.java"), programs.get(i).text("p" + i));
        }
        Compilation compiled = Compilation.of(javac, folder.resolve("batch"), sources);
        boolean isClean = compiled.succeeded() && compiled.lint().isEmpty();
        Map<RandomProgram, Fault> faults = new LinkedHashMap<>();
        Map<String, byte[]> classes = compiled.classBytes();
        for (int i = 0; i < programs.size(); i++) {
            RandomProgram program = programs.get(i);
            Fault fault = isClean ? run("p" + i, classes) : check(program);
            if (fault != null) faults.put(program, fault);
        }
        return faults;
    }

    /** What is wrong with one program, or null. */
    @Nullable Fault check(RandomProgram program) throws IOException {
        Map<Path, String> sources = Map.of(KIT, Kit.TEXT, Path.of("p", "Input.java"), program.text("p"));
        Compilation compiled = Compilation.of(javac, folder.resolve("single"), sources);
        List<String> errors = compiled.errors();
        if (!errors.isEmpty()) {
            String first = errors.stream()
                    .filter(error -> error.startsWith("javac Input.java"))
                    .findFirst()
                    .orElse(errors.get(0));
            String kind = first.replaceAll("\\d+", "").replaceAll("^(.{45}).*", "$1");
            return new Fault(kind, String.join("\n", errors));
        }
        if (!compiled.succeeded()) {
            return isBeyondJavac(sources) ? null : new Fault("failed", "javac failed without an error");
        }
        List<String> lint = compiled.lint();
        if (!lint.isEmpty()) {
            String category = lint.get(0).replaceAll("(?s).*warning: (\\[\\S+]).*", "$1");
            return new Fault("warning " + category, String.join("\n", lint));
        }
        return run("p", compiled.classBytes());
    }

    /** Whether javac crashes without the processor too: that of 17 does where some patterns are known not to match. */
    private boolean isBeyondJavac(Map<Path, String> sources) throws IOException {
        Compilation alone = Compilation.of(javac, folder.resolve("alone"), sources, List.of("-proc:none"));
        return !alone.succeeded() && alone.errors().isEmpty();
    }

    private @Nullable Fault run(String inPackage, Map<String, byte[]> classes) {
        Map<String, byte[]> own = new TreeMap<>(new HashMap<>(classes));
        own.keySet().removeIf(name -> !name.startsWith(inPackage + ".") && !name.startsWith(Kit.PACKAGE + "."));
        try {
            synchronized (RUNNING) {
                new Oracle(LoadedProgram.source(own, inPackage + ".Input", "run"), totals).checkSome(EFFORT);
            }
            return null;
        } catch (AssertionError | Exception failure) {
            return new Fault(failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        }
    }
}
