// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Operations on constants, which are boxes or texts, as Java does them; null where the result is not constant. */
final class Arithmetic {
    private Arithmetic() {}

    /** The value as one of a primitive type, or a text. */
    static @Nullable Object cast(@Nullable Object value, TypeMirror type) {
        if (value == null) return null;
        if (value instanceof Boolean) return type.getKind() == TypeKind.BOOLEAN ? value : null;
        if (value instanceof String) return type.toString().equals("java.lang.String") ? value : null;
        Number number = number(value);
        return switch (type.getKind()) {
            case BYTE -> (Object) number.byteValue();
            case SHORT -> number.shortValue();
            case CHAR -> (char) number.intValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            default -> null;
        };
    }

    static @Nullable Object unary(Tree.Kind operator, Object value) {
        if (value instanceof Boolean truth) return operator == Tree.Kind.LOGICAL_COMPLEMENT ? !truth : null;
        return switch (operator) {
            case UNARY_PLUS -> binary(Tree.Kind.MULTIPLY, 1, value);
            case UNARY_MINUS -> binary(Tree.Kind.MULTIPLY, -1, value);
            case BITWISE_COMPLEMENT -> binary(Tree.Kind.XOR, -1, value);
            default -> null;
        };
    }

    static @Nullable Object binary(Tree.Kind operator, Object left, Object right) {
        if (left instanceof String || right instanceof String) return texts(operator, left, right);
        if (left instanceof Boolean a) return right instanceof Boolean b ? truths(operator, a, b) : null;
        Number a = number(left);
        Number b = number(right);
        return switch (operator) {
            case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
                a instanceof Long
                        ? (Object) shifted(operator, a.longValue(), b.intValue())
                        : (Object) shifted(operator, a.intValue(), b.intValue());
            default -> numbers(operator, a, b);
        };
    }

    private static Number number(Object value) {
        return value instanceof Character character ? (Number) (int) character : (Number) value;
    }

    private static @Nullable Object texts(Tree.Kind operator, Object left, Object right) {
        return switch (operator) {
            case PLUS -> left.toString() + right;
            case EQUAL_TO -> left.equals(right);
            case NOT_EQUAL_TO -> !left.equals(right);
            default -> null;
        };
    }

    private static @Nullable Object truths(Tree.Kind operator, boolean a, boolean b) {
        return switch (operator) {
            case CONDITIONAL_AND, AND -> a && b;
            case CONDITIONAL_OR, OR -> a || b;
            case XOR, NOT_EQUAL_TO -> a != b;
            case EQUAL_TO -> a == b;
            default -> null;
        };
    }

    /** Numeric promotion (JLS 5.6), then the operation; what is exact in a wider type is rounded as in the narrower. */
    private static @Nullable Object numbers(Tree.Kind operator, Number a, Number b) {
        if (a instanceof Double || b instanceof Double) return floating(operator, a.doubleValue(), b.doubleValue());
        if (a instanceof Float || b instanceof Float) {
            Object result = floating(operator, a.floatValue(), b.floatValue());
            return result instanceof Double wide ? (Object) wide.floatValue() : result;
        }
        Object result = integral(operator, a.longValue(), b.longValue());
        boolean isLong = a instanceof Long || b instanceof Long;
        return result instanceof Long wide && !isLong ? (Object) wide.intValue() : result;
    }

    private static @Nullable Object floating(Tree.Kind operator, double a, double b) {
        return switch (operator) {
            case PLUS -> (Object) (a + b);
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case EQUAL_TO -> a == b;
            case NOT_EQUAL_TO -> a != b;
            case LESS_THAN -> a < b;
            case LESS_THAN_EQUAL -> a <= b;
            case GREATER_THAN -> a > b;
            case GREATER_THAN_EQUAL -> a >= b;
            default -> null;
        };
    }

    private static @Nullable Object integral(Tree.Kind operator, long a, long b) {
        return switch (operator) {
            case PLUS -> (Object) (a + b);
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> b == 0 ? null : (Object) (a / b); // it throws, each time
            case REMAINDER -> b == 0 ? null : (Object) (a % b);
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case EQUAL_TO -> a == b;
            case NOT_EQUAL_TO -> a != b;
            case LESS_THAN -> a < b;
            case LESS_THAN_EQUAL -> a <= b;
            case GREATER_THAN -> a > b;
            case GREATER_THAN_EQUAL -> a >= b;
            default -> null;
        };
    }

    private static long shifted(Tree.Kind operator, long value, int count) {
        return operator == Tree.Kind.LEFT_SHIFT
                ? value << count
                : operator == Tree.Kind.RIGHT_SHIFT ? value >> count : value >>> count;
    }

    private static int shifted(Tree.Kind operator, int value, int count) {
        return operator == Tree.Kind.LEFT_SHIFT
                ? value << count
                : operator == Tree.Kind.RIGHT_SHIFT ? value >> count : value >>> count;
    }
}
