// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds {@code @Async} methods of local and anonymous classes, which are no elements of the outer compilation. */
final class LocalAsync extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final List<MethodTree> methods = new ArrayList<>();
    private boolean isLocal;

    private LocalAsync(CompilationUnitTree unit) {
        this.unit = unit;
    }

    static List<MethodTree> in(CompilationUnitTree unit) {
        LocalAsync finder = new LocalAsync(unit);
        finder.scan(unit, null);
        return finder.methods;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        boolean was = isLocal;
        isLocal |= !(around instanceof ClassTree) && !(around instanceof CompilationUnitTree);
        super.visitClass(type, unused);
        isLocal = was;
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        boolean isMarked = isLocal
                && method.getModifiers().getAnnotations().stream()
                        .anyMatch(mark -> isAsync(mark.getAnnotationType().toString()));
        if (isMarked) methods.add(method);
        return super.visitMethod(method, unused);
    }

    /** Whether a name means our annotation; another of that name may be imported by itself. */
    private boolean isAsync(String name) {
        if (name.equals("dev.pollen.Async")) return true;
        if (!name.equals("Async")) return false;
        List<String> imports = unit.getImports().stream()
                .filter(it -> !it.isStatic())
                .map(it -> it.getQualifiedIdentifier().toString())
                .toList();
        return imports.stream()
                .filter(it -> it.endsWith(".Async"))
                .findFirst()
                .map(it -> it.equals("dev.pollen.Async"))
                .orElse(imports.contains("dev.pollen.*"));
    }
}
