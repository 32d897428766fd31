// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.source.AttributedMethod;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What {@code super}, {@code Outer.super} or {@code Interface.super} means.
 *
 * @param type the class whose super type it is
 * @param above the super type
 */
record Super(TypeElement type, TypeElement above) {
    static Super of(ExpressionTree qualifier, TreePath path, Setting setting) {
        AttributedMethod method = setting.method();
        TypeElement innermost = setting.members().innermost(path);
        if (!(qualifier instanceof MemberSelectTree select)) return ofClass(innermost);
        TreePath name = new TreePath(new TreePath(path, qualifier), select.getExpression());
        TypeElement named = (TypeElement) requireNonNull(method.elementOf(name));
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ClassTree && named.equals(method.elementOf(at))) return ofClass(named);
        }
        return new Super(innermost, named);
    }

    private static Super ofClass(TypeElement type) {
        return new Super(type, (TypeElement) ((DeclaredType) type.getSuperclass()).asElement());
    }
}
