// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of a method, one below the other. */
final class Lines {
    private static final int WIDTH = 100;
    private static final int INDENT = 4;

    private final List<Line> lines = new ArrayList<>();

    /** How deep statements are below those of the method. */
    private int level;

    /**
     * @param condition of an if that begins with this line
     */
    private record Line(int level, CodeBlock code, @Nullable CodeBlock condition) {}

    void line(String format, Object... arguments) {
        line(CodeBlock.of(format, arguments));
    }

    void line(CodeBlock line) {
        lines.add(new Line(level, line, null));
    }

    /** A line after which statements are indented. */
    void open(String format, Object... arguments) {
        line(format, arguments);
        indent();
    }

    void openIf(CodeBlock condition) {
        lines.add(new Line(level, CodeBlock.of("if ($L) {", condition), condition));
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

    /** Ends an if; all of it is put on one line if it has one statement only and is short enough. */
    void closeIf() {
        unindent();
        Line head = lines.get(Math.max(0, lines.size() - 2));
        Line only = lines.get(lines.size() - 1);
        if (head.condition() != null && head.level() == level && only.level() == level + 1) {
            CodeBlock line = CodeBlock.of("if ($L) $L", head.condition(), only.code());
            if (fits(line)) {
                lines.subList(lines.size() - 2, lines.size()).clear();
                line(line);
                return;
            }
        }
        line("}");
    }

    void indent() {
        level++;
    }

    void unindent() {
        level--;
    }

    /** {@code if (condition) statement}, or several statements. */
    void choice(CodeBlock condition, List<CodeBlock> statements) {
        CodeBlock line = CodeBlock.of("if ($L) { $L }", condition, CodeBlock.join(statements, " "));
        if (statements.size() > 1 && fits(line)) {
            line(line);
            return;
        }
        openIf(condition);
        statements.forEach(this::line);
        closeIf();
    }

    boolean fits(CodeBlock line) {
        String text = line.toString();
        return !text.contains("\n") && withoutPackages(text).length() <= room();
    }

    /** How many columns are left for a line. */
    int room() {
        return WIDTH - (level + 2) * INDENT;
    }

    private static String withoutPackages(String text) {
        return text.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    CodeBlock build() {
        CodeBlock.Builder code = CodeBlock.builder();
        int indented = 0;
        for (Line line : lines) {
            for (; indented < line.level(); indented++) code.indent();
            for (; indented > line.level(); indented--) code.unindent();
            code.add("$L\n", line.code());
        }
        for (; indented > 0; indented--) code.unindent();
        return code.build();
    }
}
