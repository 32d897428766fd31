// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Statements of a method, one below the other. */
final class Lines {
    private static final int WIDTH = 100;
    private static final int INDENT = 4;

    private final CodeBlock.Builder code = CodeBlock.builder();

    /** The column of the class's methods' statements. */
    private int column = 2 * INDENT;

    void line(String format, Object... arguments) {
        line(CodeBlock.of(format, arguments));
    }

    void line(CodeBlock line) {
        code.add("$L\n", line);
    }

    /** A line after which statements are indented. */
    void open(String format, Object... arguments) {
        line(format, arguments);
        indent();
    }

    /** A line that ends what {@link #open} began. */
    void close(String format, Object... arguments) {
        unindent();
        line(format, arguments);
    }

    /** A line that ends a part and begins another. */
    void between(String format, Object... arguments) {
        close(format, arguments);
        indent();
    }

    void indent() {
        code.indent();
        column += INDENT;
    }

    void unindent() {
        code.unindent();
        column -= INDENT;
    }

    /** {@code if (condition) statement}, on one line if it is short enough. */
    void choice(CodeBlock condition, CodeBlock statement) {
        CodeBlock line = CodeBlock.of("if ($L) $L", condition, statement);
        if (fits(line)) {
            line(line);
        } else {
            open("if ($L) {", condition);
            line(statement);
            close("}");
        }
    }

    boolean fits(CodeBlock line) {
        String text = line.toString();
        return !text.contains("\n") && column + withoutPackages(text).length() <= WIDTH;
    }

    /** How many columns are left for a line. */
    int room() {
        return WIDTH - column;
    }

    private static String withoutPackages(String text) {
        return text.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    CodeBlock build() {
        return code.build();
    }
}
