// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** Expressions as operands: in parentheses where they may need them. */
final class Operands {
    /** An assignment, a conditional expression or a lambda; also where it is inside of parentheses. */
    private static final Pattern LOOSE = Pattern.compile("[^=!<>]=[^=]|<<=|>>=|\\?|->");

    private Operands() {}

    /** As an operand of {@code ||} or the middle of {@code ?:}. */
    static CodeBlock weak(CodeBlock expression) {
        return in(expression, LOOSE.matcher(expression.toString()).find());
    }

    /** As an operand of {@code &&}. */
    static CodeBlock strong(CodeBlock expression) {
        String text = expression.toString();
        return in(expression, LOOSE.matcher(text).find() || text.contains("||"));
    }

    private static CodeBlock in(CodeBlock expression, boolean parentheses) {
        return parentheses ? CodeBlock.of("($L)", expression) : expression;
    }
}
