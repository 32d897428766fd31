// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The classes around a node, and which of them a simple name belongs to. */
class Lexical {
    final AttributedMethod method;

    Lexical(AttributedMethod method) {
        this.method = method;
    }

    /** Whether the element is or belongs to a class that the body itself declares: its text stays as it is. */
    static boolean isOfText(@Nullable Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (at instanceof TypeElement type && isLocal(type)) return true;
        }
        return false;
    }

    private static boolean isLocal(TypeElement type) {
        return type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS;
    }

    /** Whether the node is inside a lambda or class of the body, where variables of the frame are captured. */
    boolean isInner(TreePath path) {
        for (TreePath at = path.getParentPath(); !method.isRoot(at.getLeaf()); at = at.getParentPath()) {
            if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) return true;
        }
        return false;
    }

    /** The innermost class around the node. */
    TypeElement innermost(TreePath path) {
        TreePath at = path.getParentPath();
        while (!(at.getLeaf() instanceof ClassTree)) at = at.getParentPath();
        return (TypeElement) requireNonNull(method.elementOf(at));
    }

    /** The innermost class around the node that has the member, which its simple name there belongs to. */
    @Nullable TypeElement holder(TreePath path, Element member) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ClassTree
                    && method.elementOf(at) instanceof TypeElement type
                    && isMember(member, type)) {
                return type;
            }
        }
        return null;
    }

    private boolean isMember(Element member, TypeElement type) {
        Element owner = member.getEnclosingElement();
        if (type.equals(owner)) return true;
        if (!(owner instanceof TypeElement) || !isSubclass(type, (TypeElement) owner)) return false;
        var modifiers = member.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) return false;
        if (owner.getKind() == ElementKind.INTERFACE
                && member.getKind() == ElementKind.METHOD
                && modifiers.contains(Modifier.STATIC)) {
            return false;
        }
        return modifiers.contains(Modifier.PUBLIC)
                || modifiers.contains(Modifier.PROTECTED)
                || Erasure.packageOf(owner).equals(Erasure.packageOf(type));
    }

    boolean isSubclass(TypeElement type, TypeElement of) {
        return method.types()
                .isSubtype(method.types().erasure(type.asType()), method.types().erasure(of.asType()));
    }
}
