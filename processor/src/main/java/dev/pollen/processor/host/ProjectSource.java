// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A source file that takes part in the outer compilation: the user's, or made by a processor.
 *
 * @param file its simple name
 * @param module the name of the module that it belongs to; empty for the unnamed one
 * @param unit its parsed tree, whose positions are those of {@code text}
 */
record ProjectSource(String file, String module, String text, CompilationUnitTree unit, SourcePositions positions) {
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

    /** Without bodies: what others see of it. */
    String signatures() {
        return blanked(method -> false);
    }

    /** With the bodies that are attributed, and those whose absence would be an error. */
    String bodies() {
        return blanked(method -> BodyBlanking.isMarkedAsync(method) || BodyBlanking.isConstructor(method));
    }

    private String blanked(Predicate<MethodTree> keep) {
        return BodyBlanking.blank(unit, positions, text, keep);
    }
}
