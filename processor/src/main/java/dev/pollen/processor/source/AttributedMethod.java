// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @Async} method with a body whose expressions all have their types, or an async block of one. Trees, elements and
 * types are those of the nested compilation; offsets are those of the user's file.
 *
 * @param path of the method's tree
 * @param root of the body's frame: the method's tree again, or the lambda of an async block in it
 * @param text of the user's whole file
 */
public record AttributedMethod(
        TreePath path,
        TreePath root,
        ExecutableElement element,
        String text,
        Trees trees,
        Types types,
        Elements elements) {
    /** A method itself. */
    public AttributedMethod(
            TreePath path, ExecutableElement element, String text, Trees trees, Types types, Elements elements) {
        this(path, path, element, text, trees, types, elements);
    }

    /** An async block of this. */
    public AttributedMethod block(TreePath lambda) {
        return new AttributedMethod(path, lambda, element, text, trees, types, elements);
    }

    public boolean isBlock() {
        return root.getLeaf() instanceof LambdaExpressionTree;
    }

    /** Whether a tree is the frame's root: where a walk from a node of the frame to the outside ends. */
    public boolean isRoot(Tree tree) {
        return tree == root.getLeaf();
    }

    /** The block, or for a block that is an expression, the expression. */
    public TreePath body() {
        return root.getLeaf() instanceof LambdaExpressionTree lambda
                ? new TreePath(root, lambda.getBody())
                : new TreePath(path, tree().getBody());
    }

    /** What belongs to the frame: the whole method, or the body of the block. */
    public TreePath contents() {
        return isBlock() ? body() : path;
    }

    /** What the body returns. */
    public TypeMirror result() {
        if (!isBlock()) return element.getReturnType();
        DeclaredType target = (DeclaredType) typeOf(root);
        return target.getTypeArguments().isEmpty()
                ? types.getNoType(TypeKind.VOID)
                : target.getTypeArguments().get(0);
    }

    public MethodTree tree() {
        return (MethodTree) path.getLeaf();
    }

    public CompilationUnitTree unit() {
        return path.getCompilationUnit();
    }

    /** The type that declares the method. */
    public TypeElement host() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** The attributed type of an expression; never null in a body that was attributed without errors. */
    public TypeMirror typeOf(TreePath expression) {
        return Objects.requireNonNull(trees.getTypeMirror(expression));
    }

    public @Nullable Element elementOf(TreePath node) {
        return trees.getElement(node);
    }

    public int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit(), tree);
    }

    public int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit(), tree);
    }

    /** The user's text of a node. */
    public String textOf(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    public int line(Tree tree) {
        return (int) unit().getLineMap().getLineNumber(start(tree));
    }

    /** The simple name of the user's file. */
    public String file() {
        String path = unit().getSourceFile().toUri().getPath();
        return path == null ? unit().getSourceFile().getName() : path.substring(path.lastIndexOf('/') + 1);
    }
}
