// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @Async} method with a body whose expressions all have their types. Trees, elements and types are those of the
 * nested compilation; offsets are those of the user's file.
 *
 * @param path of the method's tree
 * @param text of the user's whole file
 */
public record AttributedMethod(
        TreePath path, ExecutableElement element, String text, Trees trees, Types types, Elements elements) {
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
