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
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final Path KIT = Path.of(Kit.PACKAGE, "Kit.java");
    private static final int EFFORT = 12;

    private final Javac javac = new Javac();
    private final Totals totals;

    Checker(Totals totals) {
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
        Compilation compiled = Compilation.of(javac, FOLDER.resolve("batch"), sources);
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
        Compilation compiled = Compilation.of(javac, FOLDER.resolve("single"), sources);
        List<String> errors = compiled.errors();
        if (!errors.isEmpty()) {
            String first = errors.stream()
                    .filter(error -> error.startsWith("javac Input.java"))
                    .findFirst()
                    .orElse(errors.get(0));
            String kind = first.replaceAll("\\d+", "").replaceAll("^(.{45}).*", "$1");
            return new Fault(kind, String.join("\n", errors));
        }
        if (!compiled.succeeded()) return new Fault("failed", "javac failed without an error");
        List<String> lint = compiled.lint();
        if (!lint.isEmpty()) {
            String category = lint.get(0).replaceAll("(?s).*warning: (\\[\\S+]).*", "$1");
            return new Fault("warning " + category, String.join("\n", lint));
        }
        return run("p", compiled.classBytes());
    }

    private @Nullable Fault run(String inPackage, Map<String, byte[]> classes) {
        Map<String, byte[]> own = new TreeMap<>(new HashMap<>(classes));
        own.keySet().removeIf(name -> !name.startsWith(inPackage + ".") && !name.startsWith(Kit.PACKAGE + "."));
        try {
            new Oracle(LoadedProgram.source(own, inPackage + ".Input", "run"), totals).checkSome(EFFORT);
            return null;
        } catch (AssertionError | Exception failure) {
            return new Fault(failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        }
    }
}
