// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds an expression without a type. There are such where nothing was reported: what comes from a declaration in
 * another file whose own types are not known yet.
 */
final class UnresolvedTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private @Nullable Tree first;

    private UnresolvedTypes(Trees trees) {
        this.trees = trees;
    }

    /** The first such expression below {@code path}; null if there is none. */
    static @Nullable Tree firstIn(TreePath path, Trees trees) {
        UnresolvedTypes scanner = new UnresolvedTypes(trees);
        scanner.scan(path, null);
        return scanner.first;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree == null || first != null) return null;
        super.scan(tree, unused);
        if (first == null && tree instanceof ExpressionTree) {
            TreePath path = new TreePath(getCurrentPath(), tree);
            boolean isUnknown = ErrorTypes.in(trees.getTypeMirror(path))
                    || (trees.getElement(path) instanceof ExecutableElement method && ErrorTypes.in(method.asType()));
            if (isUnknown) first = tree;
        }
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
        return null;
    }
}
