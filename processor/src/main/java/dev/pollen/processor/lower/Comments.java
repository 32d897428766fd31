// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.Tree;
import dev.pollen.processor.source.AttributedMethod;

/** The comments between statements, which belong to no tree. */
final class Comments {
    private final String text;
    private final AttributedMethod method;
    private int end;

    /**
     * @param parent the block or case with the statements, whose comments are asked for in their order
     */
    Comments(AttributedMethod method, Tree parent) {
        this.method = method;
        this.text = method.text();
        this.end = method.start(parent);
    }

    /** The comments on lines of their own before {@code statement}; mostly empty. */
    String before(Tree statement) {
        int start = method.start(statement);
        String gap = end <= start ? text.substring(afterCode(end, start), start) : "";
        end = method.end(statement);
        int line = gap.indexOf('\n');
        String comments = line < 0 ? "" : gap.substring(line).strip();
        return comments.startsWith("//") || comments.startsWith("/*") ? comments : "";
    }

    /** Where only comments follow: what opens the parent is no comment. */
    private int afterCode(int from, int to) {
        int after = from;
        for (int at = from; at < to; ) {
            char next = text.charAt(at);
            int past = past(at, to);
            if (next != '/' && !Character.isWhitespace(next)) after = past;
            at = past;
        }
        return after;
    }

    /** The end of the comment, literal or character that begins at {@code at}. */
    private int past(int at, int to) {
        if (text.startsWith("//", at)) return before(to, text.indexOf('\n', at));
        if (text.startsWith("/*", at)) return before(to, text.indexOf("*/", at + 2) + 2);
        char quote = text.charAt(at);
        if (quote != '"' && quote != '\'') return at + 1;
        int end = at + 1;
        while (end < to && text.charAt(end) != quote) end += text.charAt(end) == '\\' ? 2 : 1;
        return before(to, end + 1);
    }

    private static int before(int to, int found) {
        return found < 0 ? to : Math.min(found, to);
    }
}
