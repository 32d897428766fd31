// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Constant expressions (JLS 15.29), whose values no public interface of the compiler gives. */
public final class Constants {
    private final AttributedMethod method;

    private Constants(AttributedMethod method) {
        this.method = method;
    }

    /** Whether an expression is constant, so that it may be evaluated at any time. */
    public static boolean isConstant(TreePath path, AttributedMethod method) {
        return new Constants(method).value(path) != null;
    }

    /** Whether an expression is a constant {@code true}, which decides what is reachable (JLS 14.22). */
    public static boolean isTrue(TreePath path, AttributedMethod method) {
        return Boolean.TRUE.equals(new Constants(method).value(path));
    }

    /** The value as its box or a text; null if the expression is not constant. */
    private @Nullable Object value(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) return literal.getValue();
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            return method.elementOf(path) instanceof VariableElement variable ? variable.getConstantValue() : null;
        }
        if (tree instanceof ParenthesizedTree inner) return value(path, inner.getExpression());
        if (tree instanceof TypeCastTree cast) {
            return Arithmetic.cast(value(path, cast.getExpression()), method.typeOf(path));
        }
        if (tree instanceof UnaryTree unary) {
            Object value = value(path, unary.getExpression());
            return value == null ? null : Arithmetic.unary(unary.getKind(), value);
        }
        if (tree instanceof BinaryTree binary) {
            Object left = value(path, binary.getLeftOperand());
            Object right = left == null ? null : value(path, binary.getRightOperand());
            return left == null || right == null ? null : Arithmetic.binary(binary.getKind(), left, right);
        }
        return tree instanceof ConditionalExpressionTree choice ? conditional(path, choice) : null;
    }

    private @Nullable Object conditional(TreePath path, ConditionalExpressionTree choice) {
        Object condition = value(path, choice.getCondition());
        Object then = value(path, choice.getTrueExpression());
        Object otherwise = value(path, choice.getFalseExpression());
        if (condition == null || then == null || otherwise == null) return null;
        return Arithmetic.cast(condition.equals(true) ? then : otherwise, method.typeOf(path));
    }

    private @Nullable Object value(TreePath parent, ExpressionTree child) {
        return value(new TreePath(parent, child));
    }
}
