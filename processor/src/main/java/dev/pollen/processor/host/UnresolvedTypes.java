// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
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
            if (isUnresolved(trees.getTypeMirror(path)) || isUnresolved(trees.getElement(path))) first = tree;
        }
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
        return null;
    }

    private static boolean isUnresolved(@Nullable Element element) {
        return element instanceof ExecutableElement method && isUnresolved(method.asType());
    }

    private static boolean isUnresolved(@Nullable TypeMirror type) {
        if (type == null || type.getKind() == TypeKind.ERROR) return true;
        if (type instanceof ArrayType array) return isUnresolved(array.getComponentType());
        if (type instanceof DeclaredType declared) return anyUnresolved(declared.getTypeArguments());
        if (type instanceof IntersectionType intersection) return anyUnresolved(intersection.getBounds());
        if (type instanceof UnionType union) return anyUnresolved(union.getAlternatives());
        if (type instanceof ExecutableType method) {
            return isUnresolved(method.getReturnType()) || anyUnresolved(method.getParameterTypes());
        }
        if (type instanceof WildcardType wildcard) {
            return isUnresolvedBound(wildcard.getExtendsBound()) || isUnresolvedBound(wildcard.getSuperBound());
        }
        return false;
    }

    private static boolean isUnresolvedBound(@Nullable TypeMirror bound) {
        return bound != null && isUnresolved(bound);
    }

    private static boolean anyUnresolved(List<? extends TypeMirror> types) {
        return types.stream().anyMatch(UnresolvedTypes::isUnresolved);
    }
}
