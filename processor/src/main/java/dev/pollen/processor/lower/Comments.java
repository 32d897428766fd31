// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;

/** The comments between statements, which belong to no tree. */
final class Comments {
    private final String text;
    private final AttributedMethod method;
    private int end;

    /**
     * @param statements those of a block, whose comments are asked for in their order
     */
    Comments(AttributedMethod method, List<? extends StatementTree> statements) {
        this.method = method;
        this.text = method.text();
        this.end = statements.isEmpty() ? 0 : method.start(statements.get(0));
        while (end > 0 && text.charAt(end - 1) != '{' && text.charAt(end - 1) != ';' && text.charAt(end - 1) != '}')
            end--;
    }

    /** The comments on lines of their own before {@code statement}; mostly empty. */
    String before(Tree statement) {
        int start = method.start(statement);
        String gap = end <= start ? text.substring(end, start) : "";
        end = method.end(statement);
        int line = gap.indexOf('\n');
        String comments = line < 0 ? "" : gap.substring(line).strip();
        return comments.startsWith("//") || comments.startsWith("/*") ? comments : "";
    }
}
