// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The processor's options, {@code -Akey=value}.
 *
 * @param debug {@code pollen.debug}: an internal error shows its whole stack trace
 * @param classPath {@code pollen.classpath}: where to find classes before asking the compiler; a last resort
 */
record Options(boolean debug, List<Path> classPath) {
    private static final String DEBUG = "pollen.debug";
    private static final String CLASS_PATH = "pollen.classpath";

    static final Set<String> NAMES = Set.of(DEBUG, CLASS_PATH);

    static Options of(Map<String, String> given) {
        String classPath = given.get(CLASS_PATH);
        String debug = given.get(DEBUG);
        return new Options(
                given.containsKey(DEBUG) && !"false".equals(debug),
                classPath == null || classPath.isEmpty()
                        ? List.of()
                        : Arrays.stream(classPath.split(File.pathSeparator))
                                .map(Path::of)
                                .toList());
    }
}
