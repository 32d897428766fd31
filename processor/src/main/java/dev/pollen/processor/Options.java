// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import dev.pollen.processor.diag.Problem;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The processor's options, {@code -Akey=value}.
 *
 * @param debug {@code pollen.debug}: an internal error shows its whole stack trace
 * @param classPath {@code pollen.classpath}: where to find classes before asking the compiler; a last resort
 * @param blocking {@code pollen.blocking}: what becomes of calls that block
 * @param report {@code pollen.report}: the directory that reports on machines go to; null if none are wanted
 * @param errors what is wrong with the options themselves
 */
record Options(
        boolean debug,
        List<Path> classPath,
        Blocking blocking,
        @Nullable Path report,
        List<String> errors) {
    private static final String DEBUG = "pollen.debug";
    private static final String CLASS_PATH = "pollen.classpath";
    private static final String BLOCKING = "pollen.blocking";
    private static final String REPORT = "pollen.report";

    static final Set<String> NAMES = Set.of(DEBUG, CLASS_PATH, BLOCKING, REPORT);

    static Options of(Map<String, String> given) {
        String classPath = given.get(CLASS_PATH);
        String debug = given.get(DEBUG);
        List<String> errors = new ArrayList<>();
        return new Options(
                given.containsKey(DEBUG) && !"false".equals(debug),
                classPath == null || classPath.isEmpty()
                        ? List.of()
                        : Arrays.stream(classPath.split(File.pathSeparator))
                                .map(Path::of)
                                .toList(),
                given.containsKey(BLOCKING) ? blocking(given.get(BLOCKING), errors) : Blocking.WARN,
                given.containsKey(REPORT) ? report(given.get(REPORT), errors) : null,
                errors);
    }

    private static Blocking blocking(@Nullable String value, List<String> errors) {
        for (Blocking each : Blocking.values()) {
            if (word(each).equals(value)) return each;
        }
        String known = Arrays.stream(Blocking.values()).map(Options::word).collect(Collectors.joining(", "));
        errors.add(Problem.OPTION.message(BLOCKING, value == null ? "" : value, known));
        return Blocking.WARN;
    }

    private static @Nullable Path report(@Nullable String value, List<String> errors) {
        try {
            if (value != null && !value.isEmpty()) return Path.of(value);
        } catch (InvalidPathException notAPath) {
            errors.add(Problem.REPORT.message(value));
            return null;
        }
        errors.add(Problem.REPORT.message(""));
        return null;
    }

    private static String word(Blocking value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
