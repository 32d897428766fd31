// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.UnaryTree;

/** The operators that read a variable and write it. */
public final class Operators {
    private Operators() {}

    /** Whether an operator changes its operand by one. */
    public static boolean isUpdate(UnaryTree unary) {
        return switch (unary.getKind()) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    /** Whether the value of an update is the new one. */
    public static boolean isPrefix(UnaryTree update) {
        return switch (update.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT -> true;
            default -> false;
        };
    }

    /** What an update does with one: {@code +} or {@code -}. */
    public static String of(UnaryTree update) {
        return switch (update.getKind()) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT -> "+";
            case PREFIX_DECREMENT, POSTFIX_DECREMENT -> "-";
            default -> throw new IllegalArgumentException(update.toString());
        };
    }

    /** What a compound assignment does with its right side. */
    public static String of(CompoundAssignmentTree assignment) {
        return switch (assignment.getKind()) {
            case MULTIPLY_ASSIGNMENT -> "*";
            case DIVIDE_ASSIGNMENT -> "/";
            case REMAINDER_ASSIGNMENT -> "%";
            case PLUS_ASSIGNMENT -> "+";
            case MINUS_ASSIGNMENT -> "-";
            case LEFT_SHIFT_ASSIGNMENT -> "<<";
            case RIGHT_SHIFT_ASSIGNMENT -> ">>";
            case UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> ">>>";
            case AND_ASSIGNMENT -> "&";
            case XOR_ASSIGNMENT -> "^";
            case OR_ASSIGNMENT -> "|";
            default -> throw new IllegalArgumentException(assignment.toString());
        };
    }
}
