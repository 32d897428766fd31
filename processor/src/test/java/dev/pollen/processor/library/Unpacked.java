// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The contents of jars as files. */
final class Unpacked {
    private Unpacked() {}

    static void jar(Path jar, Path target) throws IOException {
        if (Files.isDirectory(jar)) {
            copy(jar, target);
            return;
        }
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            copy(files.getPath("/"), target);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            all.forEach(from -> {
                Path to = target.resolve(source.relativize(from).toString());
                try {
                    if (Files.isDirectory(from)) Files.createDirectories(to);
                    else Files.copy(from, to);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
