// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/** A source file that takes part in the outer compilation: the user's, or made by a processor. */
final class ProjectSource {
    private final FileObject file;
    private final String module;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private Insertions insertions = Insertions.NONE;
    private @Nullable String text;

    /**
     * @param module the name of the module that it belongs to; empty for the unnamed one
     * @param unit its parsed tree
     */
    ProjectSource(FileObject file, String module, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.module = module;
        this.unit = unit;
        this.positions = positions;
    }

    String module() {
        return module;
    }

    /** The simple name of the file. */
    String name() {
        String path =
                file.toUri().getPath() == null ? file.getName() : file.toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The simple names of its top-level types. */
    List<String> types() {
        List<String> names = new ArrayList<>();
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree type)
                names.add(type.getSimpleName().toString());
        }
        return names;
    }

    /** What its imports name: types, and packages or types followed by {@code .*}. */
    List<String> imports() {
        List<String> names = new ArrayList<>();
        for (ImportTree declaration : unit.getImports()) {
            String name = declaration.getQualifiedIdentifier().toString();
            names.add(declaration.isStatic() ? name.substring(0, name.lastIndexOf('.')) : name);
        }
        return names;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /** What other processors have added to the file; whether that is more than was known. */
    boolean insert(Insertions added) {
        boolean isNew = !added.equals(insertions);
        insertions = added;
        return isNew;
    }

    Insertions insertions() {
        return insertions;
    }

    /** The whole text, with what was inserted. */
    String completed() {
        return insertions.into(text());
    }

    /** The whole text as the user wrote it. */
    String text() {
        String read = text;
        if (read != null) return read;
        try {
            return text = file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without bodies: what others see of it. */
    String signatures() {
        return blanked(method -> false);
    }

    /** With the bodies that are attributed, and those whose absence would be an error. */
    String bodies() {
        return blanked(method -> BodyBlanking.isMarkedAsync(method) || BodyBlanking.isConstructor(method));
    }

    private String blanked(Predicate<MethodTree> keep) {
        return insertions.into(BodyBlanking.blank(unit, positions, text(), keep));
    }
}
