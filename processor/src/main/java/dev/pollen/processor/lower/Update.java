// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;

/** The four operators that change their operand by one. */
final class Update {
    private Update() {}

    static boolean isUpdate(UnaryTree unary) {
        return isPrefix(unary)
                || unary.getKind() == Tree.Kind.POSTFIX_INCREMENT
                || unary.getKind() == Tree.Kind.POSTFIX_DECREMENT;
    }

    /** Whether the value of the expression is the new one. */
    static boolean isPrefix(UnaryTree unary) {
        return unary.getKind() == Tree.Kind.PREFIX_INCREMENT || unary.getKind() == Tree.Kind.PREFIX_DECREMENT;
    }

    /** {@code +} or {@code -}. */
    static String operator(UnaryTree unary) {
        boolean increment =
                unary.getKind() == Tree.Kind.PREFIX_INCREMENT || unary.getKind() == Tree.Kind.POSTFIX_INCREMENT;
        return increment ? "+" : "-";
    }
}
