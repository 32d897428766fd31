// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.source.AttributedMethod;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Constant expressions (JLS 15.29), whose values no public interface of the compiler gives. */
final class Constants {
    private Constants() {}

    /** Whether an expression is constant, so that it may be evaluated at any time. */
    static boolean isConstant(TreePath path, AttributedMethod method) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) return literal.getKind() != Tree.Kind.NULL_LITERAL;
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) return variable(path, method) != null;
        if (tree instanceof ParenthesizedTree || tree instanceof TypeCastTree) {
            return isValueType(path, method) && isConstant(operand(path), method);
        }
        if (tree instanceof UnaryTree unary) {
            return switch (unary.getKind()) {
                case UNARY_PLUS, UNARY_MINUS, BITWISE_COMPLEMENT, LOGICAL_COMPLEMENT ->
                    isConstant(operand(path), method);
                default -> false;
            };
        }
        if (tree instanceof BinaryTree binary) {
            return isConstant(new TreePath(path, binary.getLeftOperand()), method)
                    && isConstant(new TreePath(path, binary.getRightOperand()), method);
        }
        return tree instanceof ConditionalExpressionTree choice
                && isConstant(new TreePath(path, choice.getCondition()), method)
                && isConstant(new TreePath(path, choice.getTrueExpression()), method)
                && isConstant(new TreePath(path, choice.getFalseExpression()), method);
    }

    private static boolean isValueType(TreePath path, AttributedMethod method) {
        var type = method.typeOf(path);
        return type.getKind().isPrimitive() || type.toString().equals("java.lang.String");
    }

    private static TreePath operand(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) return new TreePath(path, inner.getExpression());
        if (tree instanceof TypeCastTree cast) return new TreePath(path, cast.getExpression());
        return new TreePath(path, ((UnaryTree) tree).getExpression());
    }

    private static @Nullable Object variable(TreePath path, AttributedMethod method) {
        return method.elementOf(path) instanceof VariableElement variable ? variable.getConstantValue() : null;
    }

    /** Whether an expression is a constant {@code true}, which decides what is reachable (JLS 14.22). */
    static boolean isTrue(TreePath path, AttributedMethod method) {
        return Boolean.TRUE.equals(truth(path, method));
    }

    /** The value of a constant boolean expression; null if it is none, or compares numbers. */
    private static @Nullable Boolean truth(TreePath path, AttributedMethod method) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) return literal.getValue() instanceof Boolean value ? value : null;
        if (tree instanceof ParenthesizedTree) return truth(operand(path), method);
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            return variable(path, method) instanceof Boolean value ? value : null;
        }
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            Boolean value = truth(operand(path), method);
            return value == null ? null : Boolean.valueOf(!value);
        }
        if (tree instanceof BinaryTree binary) return truth(path, binary, method);
        return null;
    }

    private static @Nullable Boolean truth(TreePath path, BinaryTree binary, AttributedMethod method) {
        Object left = value(new TreePath(path, binary.getLeftOperand()), method);
        Object right = value(new TreePath(path, binary.getRightOperand()), method);
        if (left == null || right == null) return null;
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return switch (binary.getKind()) {
                case CONDITIONAL_AND, AND -> a && b;
                case CONDITIONAL_OR, OR -> a || b;
                case XOR, NOT_EQUAL_TO -> !a.equals(b);
                case EQUAL_TO -> a.equals(b);
                default -> null;
            };
        }
        if (left instanceof String a && right instanceof String b) {
            return switch (binary.getKind()) {
                case EQUAL_TO -> a.equals(b);
                case NOT_EQUAL_TO -> !a.equals(b);
                default -> null;
            };
        }
        if (left instanceof Number || left instanceof Character) {
            int order = Double.compare(number(left), number(right));
            return switch (binary.getKind()) {
                case EQUAL_TO -> order == 0;
                case NOT_EQUAL_TO -> order != 0;
                case LESS_THAN -> order < 0;
                case LESS_THAN_EQUAL -> order <= 0;
                case GREATER_THAN -> order > 0;
                case GREATER_THAN_EQUAL -> order >= 0;
                default -> null;
            };
        }
        return null;
    }

    private static double number(Object value) {
        return value instanceof Character c ? c : ((Number) value).doubleValue();
    }

    /** The value of a literal, a constant variable or a constant boolean expression. */
    private static @Nullable Object value(TreePath path, AttributedMethod method) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) return literal.getValue();
        if (tree instanceof ParenthesizedTree) return value(operand(path), method);
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            Object value = value(operand(path), method);
            return value == null ? null : Double.valueOf(-number(Objects.requireNonNull(value)));
        }
        Object variable = variable(path, method);
        return variable != null ? variable : truth(path, method);
    }
}
