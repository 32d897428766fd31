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
    private int beyondJavac;

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

    /** How many programs were left out. */
    int beyondJavac() {
        return beyondJavac;
    }

    /** The faults found, by the program. Many are compiled at once; the halves are, where one is refused. */
    Map<RandomProgram, Fault> check(List<RandomProgram> programs) throws IOException {
        Map<RandomProgram, Fault> faults = new LinkedHashMap<>();
        if (programs.size() == 1) {
            Fault fault = check(programs.get(0));
            if (fault != null) faults.put(programs.get(0), fault);
            return faults;
        }
        Map<Path, String> sources = new LinkedHashMap<>();
        sources.put(KIT, Kit.TEXT);
        for (int i = 0; i < programs.size(); i++) sources.putAll(sources(programs.get(i), "p" + i));
        Compilation compiled = Compilation.of(javac, folder.resolve("batch"), sources);
        if (compiled.succeeded() && compiled.lint().isEmpty()) {
            Map<String, byte[]> classes = compiled.classBytes();
            for (int i = 0; i < programs.size(); i++) {
                Fault fault = unlessBeyondJavac(programs.get(i), run("p" + i, classes));
                if (fault != null) faults.put(programs.get(i), fault);
            }
            return faults;
        }
        int before = beyondJavac;
        int half = programs.size() / 2;
        faults.putAll(check(programs.subList(0, half)));
        faults.putAll(check(programs.subList(half, programs.size())));
        if (faults.isEmpty() && beyondJavac == before) {
            faults.put(programs.get(0), new Fault("together", String.join("\n", compiled.errors())));
        }
        return faults;
    }

    /** What is wrong with one program, or null. */
    @Nullable Fault check(RandomProgram program) throws IOException {
        Map<Path, String> sources = new LinkedHashMap<>(sources(program, "p"));
        sources.put(KIT, Kit.TEXT);
        return unlessBeyondJavac(program, check(sources));
    }

    private static Map<Path, String> sources(RandomProgram program, String inPackage) {
        return Map.of(Path.of(inPackage, "Input.java"), program.text(inPackage));
    }

    /**
     * The fault, unless javac fails without the processor too. That of 17 crashes where some patterns are known not to
     * match, and omits classes of dead code that its own code names; that of 25 finds records in a guard uninitialised.
     */
    private @Nullable Fault unlessBeyondJavac(RandomProgram program, @Nullable Fault fault) throws IOException {
        if (fault == null) return null;
        Map<Path, String> sources = new LinkedHashMap<>(sources(program, "p"));
        sources.put(KIT, Kit.TEXT);
        Compilation alone = Compilation.of(javac, folder.resolve("alone"), sources, List.of("-proc:none"));
        if (alone.succeeded() && LoadedProgram.links(alone.classBytes())) return fault;
        beyondJavac++;
        return null;
    }

    private @Nullable Fault check(Map<Path, String> sources) throws IOException {
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
            synchronized (RUNNING) {
                new Oracle(LoadedProgram.source(own, inPackage + ".Input", "run"), totals).checkSome(EFFORT);
            }
            return null;
        } catch (AssertionError | LinkageError | Exception failure) {
            return new Fault(failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        }
    }
}
