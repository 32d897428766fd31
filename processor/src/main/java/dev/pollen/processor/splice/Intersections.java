// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.Nameable;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Values whose type is an intersection. A variable cannot be declared of one: it has the first bound, and what is taken
 * from it is less than it was. Where it is used it is cast to all bounds again:
 *
 * <pre>{@code
 * var v = pick(1, "a");                          v is declared Serializable
 * use(v);                                        use(((Serializable & Comparable<..>) v));
 * }</pre>
 */
final class Intersections {
    private final AttributedMethod method;
    private final Variables variables;

    Intersections(Setting setting) {
        method = setting.method();
        variables = setting.variables();
    }

    /**
     * The cast that an expression needs, up to the expression; null if it needs none.
     *
     * @param isReplaced whether its value was put into a variable before
     */
    @Nullable Code cast(TreePath path, boolean isReplaced) {
        Tree tree = path.getLeaf();
        boolean isTaken = tree instanceof MethodInvocationTree
                || tree instanceof MemberSelectTree
                || tree instanceof ArrayAccessTree
                || tree instanceof IdentifierTree;
        if (!isTaken && !isReplaced) return null;
        IntersectionType type = intersection(method.trees().getTypeMirror(path), isReplaced);
        if (type == null || isTarget(path) || isStatement(path)) return null;
        return isReplaced || isTakenFromVariable(path) ? bounds(type) : null;
    }

    private static @Nullable IntersectionType intersection(@Nullable TypeMirror type, boolean isReplaced) {
        if (type instanceof IntersectionType intersection) return intersection;
        boolean isLost = isReplaced && type instanceof TypeVariable variable && Erasure.isCaptured(variable);
        return isLost && ((TypeVariable) requireNonNull(type)).getUpperBound() instanceof IntersectionType bound
                ? bound
                : null;
    }

    private @Nullable Code bounds(IntersectionType type) {
        Code bounds = Code.of();
        for (TypeMirror bound : sorted(type)) {
            TypeElement hidden = Nameable.firstUnnameable(bound, method.host());
            if (hidden != null && !Lexical.isOfText(hidden)) return null;
            bounds = Code.of(bounds, bounds.pieces().isEmpty() ? "" : " & ", variables.name(bound));
        }
        return Code.of("((", bounds, ") ");
    }

    /** A class first, as it has to be, then interfaces by name: their own order depends on the JDK. */
    private static List<TypeMirror> sorted(IntersectionType type) {
        List<TypeMirror> bounds = new ArrayList<>(type.getBounds());
        bounds.sort(Comparator.<TypeMirror, Boolean>comparing(Intersections::isInterface)
                .thenComparing(TypeMirror::toString));
        return bounds;
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind().isInterface();
    }

    /** What is assigned, or whose own type does not matter: javac 17 to 25 crash on such a cast in a cast or a test. */
    private static boolean isTarget(TreePath path) {
        TreePath at = path;
        while (at.getParentPath().getLeaf() instanceof ParenthesizedTree) at = at.getParentPath();
        Tree parent = at.getParentPath().getLeaf();
        return parent instanceof InstanceOfTree
                || parent instanceof TypeCastTree
                || (parent instanceof AssignmentTree assignment && assignment.getVariable() == at.getLeaf())
                || (parent instanceof CompoundAssignmentTree update && update.getVariable() == at.getLeaf())
                || parent instanceof UnaryTree;
    }

    private static boolean isStatement(TreePath path) {
        Tree parent = path.getParentPath().getLeaf();
        return parent instanceof ExpressionStatementTree || parent instanceof LambdaExpressionTree;
    }

    /** Whether a variable without a name for its type is in it. */
    private boolean isTakenFromVariable(TreePath path) {
        return Boolean.TRUE.equals(
                new TreePathScanner<@Nullable Boolean, @Nullable Void>() {
                    @Override
                    public Boolean visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
                        Element element = method.elementOf(getCurrentPath());
                        return element instanceof VariableElement local
                                && !local.getKind().isField()
                                && !variables.isDenotable(local.asType());
                    }

                    @Override
                    public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
                        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
                    }
                }.scan(path, null));
    }
}
