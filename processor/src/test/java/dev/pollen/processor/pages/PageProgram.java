// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.pages;

import dev.pollen.processor.cases.Compilation;
import dev.pollen.processor.cases.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of a page: files, cut at the lines {@code //// file: Other.java}, and options in a first line {@code // javac
 * -Akey=value}.
 */
record PageProgram(String text) {
    private static final String BEFORE = ", compiled before, without pollen-processor";
    private static final Pattern MARKER = Pattern.compile("^//// file: (\\S+\\.java)(" + BEFORE + ")?$");
    private static final Pattern OPTIONS = Pattern.compile("^// javac (\\S+)$");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:class|interface|record|enum) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** Compiles it with the processor. */
    Compilation compile(Javac javac, Path folder) throws IOException {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        Map<String, StringBuilder> earlier = new LinkedHashMap<>();
        List<String> options = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        files.put(firstFile(), current);
        for (String line : text.split("\n")) {
            Matcher marker = MARKER.matcher(line);
            Matcher option = OPTIONS.matcher(line);
            if (marker.matches()) {
                current = new StringBuilder();
                (marker.group(2) == null ? files : earlier).put(marker.group(1), current);
            } else if (option.matches()) {
                options.add(option.group(1));
            } else {
                current.append(line).append('\n');
            }
        }
        if (!earlier.isEmpty()) {
            Path before = folder.resolveSibling(folder.getFileName() + "-before");
            Compilation.of(javac, before, placed(earlier), List.of("-proc:none"));
            options.add("-cp");
            options.add(System.getProperty("java.class.path") + File.pathSeparator + before.resolve("classes"));
        }
        return Compilation.of(javac, folder, placed(files), options);
    }

    private String firstFile() {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) throw new IllegalStateException("no type in:\n" + text);
        return type.group(1) + ".java";
    }

    private static Map<Path, String> placed(Map<String, StringBuilder> files) {
        Map<Path, String> placed = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            Matcher declared = PACKAGE.matcher(content);
            Path folder = declared.find() ? Path.of(declared.group(1).replace('.', '/')) : Path.of("");
            placed.put(folder.resolve(name), content.toString());
        });
        return placed;
    }
}
