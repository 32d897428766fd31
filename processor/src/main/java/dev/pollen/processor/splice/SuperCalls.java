// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.source.AttributedMethod;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Constructors of a class of the body that extends an inner class, or one that captures: in the machine nothing around it
 * is the instance which that is made with, so it is said.
 *
 * <pre>{@code
 * class Town extends Place {         class Town extends Place {
 *     Town() { super("here"); }          Town() { self.super("here"); }
 * }                                  }
 * }</pre>
 */
final class SuperCalls {
    private final Text text;
    private final AttributedMethod method;

    SuperCalls(Text text) {
        this.text = text;
        method = text.setting().method();
    }

    /** Adds a constructor where a class has none. */
    void addConstructor(ClassTree tree, TreePath path, Edits edits) {
        Code call = missing(tree, path);
        if (call == null) return;
        int body = text.setting().source().find('{', text.end(header(tree))) + 1;
        edits.insert(body, Code.of(" " + tree.getSimpleName() + "() { ", call, " }"));
    }

    private static Tree header(ClassTree tree) {
        if (!tree.getPermitsClause().isEmpty()) {
            return tree.getPermitsClause().get(tree.getPermitsClause().size() - 1);
        }
        if (!tree.getImplementsClause().isEmpty()) {
            return tree.getImplementsClause().get(tree.getImplementsClause().size() - 1);
        }
        return requireNonNull(tree.getExtendsClause());
    }

    /** The statement that the constructor has to begin with which a class has not; or null. */
    @Nullable Code missing(ClassTree tree, TreePath path) {
        for (Tree member : tree.getMembers()) {
            if (isConstructor(member) && method.end(member) >= 0) return null;
        }
        Code outer = outer(path);
        return outer == null ? null : Code.of(outer, ".super();");
    }

    /** Adds a call to a constructor that has none. */
    void addCall(BlockTree body, TreePath path, Edits edits) {
        if (!isConstructor(path.getParentPath().getLeaf()) || callsAnother(body)) return;
        Code outer = outer(path.getParentPath().getParentPath());
        if (outer != null) edits.insert(text.start(body) + 1, Code.of(" ", outer, ".super();"));
    }

    /** Says the instance of a call of {@code super(..)}. */
    void qualify(MethodInvocationTree call, TreePath path, Edits edits) {
        TreePath type = path;
        while (!(type.getLeaf() instanceof ClassTree)) type = type.getParentPath();
        Code outer = outer(type);
        if (outer != null) edits.insert(text.start(call), Code.of(outer, "."));
    }

    /** The instance; null if what is around the class is one, or none is needed. */
    private @Nullable Code outer(TreePath path) {
        TypeElement type = (TypeElement) requireNonNull(method.elementOf(path));
        if (!(type.getSuperclass() instanceof DeclaredType above)) return null;
        TreePath inside = new TreePath(path, ((ClassTree) path.getLeaf()).getModifiers());
        return new Creations(text).outer((TypeElement) above.asElement(), inside);
    }

    private static boolean isConstructor(Tree member) {
        return member instanceof MethodTree made && made.getName().contentEquals("<init>");
    }

    /** Since JDK 25 other statements may stand before the call (JLS 8.8.7). */
    private boolean callsAnother(BlockTree body) {
        return body.getStatements().stream()
                .anyMatch(statement -> method.end(statement) >= 0
                        && statement instanceof ExpressionStatementTree effect
                        && effect.getExpression() instanceof MethodInvocationTree call
                        && isOfConstructor(call.getMethodSelect()));
    }

    private static boolean isOfConstructor(Tree called) {
        if (called instanceof MemberSelectTree select)
            return select.getIdentifier().contentEquals("super");
        return called instanceof IdentifierTree name
                && (name.getName().contentEquals("super") || name.getName().contentEquals("this"));
    }
}
