// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From the file of a class to the jar or folder that its package begins in. */
final class ClassRoots {
    private static final Pattern IN_JAR = Pattern.compile("(?:jar:)?(.*?)!/?(?:META-INF/versions/\\d+/)?(.*)");

    private ClassRoots() {}

    /**
     * The root, or null if the file is not in a jar or folder: of the platform, or in memory.
     *
     * @param file of the class
     * @param path of the class below its root, {@code java/lang/Object.class}
     */
    static @Nullable Path of(URI file, String path) {
        try {
            if (file.getScheme() == null || file.getScheme().equals("file")) {
                return folder(Path.of(file.getScheme() == null ? URI.create("file://" + file) : file), path);
            }
            Matcher inJar = IN_JAR.matcher(file.toString());
            if (!file.getScheme().equals("jar") || !inJar.matches()) return null;
            String jar = inJar.group(1);
            return Path.of(URI.create(jar.startsWith("file:") ? jar : "file:" + jar));
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return null;
        }
    }

    private static @Nullable Path folder(Path file, String path) {
        if (!file.endsWith(path)) return null;
        int depth = path.split("/", -1).length;
        Path root = file;
        for (int up = 0; up < depth && root != null; up++) root = root.getParent();
        return root;
    }
}
