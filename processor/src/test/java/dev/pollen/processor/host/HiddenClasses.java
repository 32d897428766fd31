// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Gives javac one class that is in no jar or folder. */
final class HiddenClasses extends ForwardingJavaFileManager<JavaFileManager> {
    private final String name;
    private final JavaFileObject file;

    HiddenClasses(JavaFileManager files, String name, Path file) throws IOException {
        super(files);
        this.name = name;
        byte[] bytes = Files.readAllBytes(file);
        this.file =
                new SimpleJavaFileObject(
                        URI.create("hidden:///" + name.replace('.', '/') + ".class"), JavaFileObject.Kind.CLASS) {
                    @Override
                    public InputStream openInputStream() {
                        return new ByteArrayInputStream(bytes);
                    }
                };
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        boolean isHere = location == StandardLocation.CLASS_PATH
                && packageName.equals(name.substring(0, name.lastIndexOf('.')))
                && kinds.contains(JavaFileObject.Kind.CLASS);
        return isHere ? List.of(file) : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject asked) {
        return asked == file ? name : super.inferBinaryName(location, asked);
    }
}
