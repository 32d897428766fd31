// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;

/**
 * How many bytes of code statements become, at most: what javac made of the cases was at least half of it and never
 * more.
 */
final class Sizes {
    private static final String SEPARATORS = ";,(){}.";

    private static final int TOKEN_SIZE = 6;
    private static final int FUTURE = 50;
    private static final int CALL = 60;

    /** What a block has around it. */
    static final int BRANCH = 20;

    private static final int STORE = 6;

    private Sizes() {}

    /** The node without its blocks. */
    static int own(Node node) {
        int[] size = {0};
        if (node instanceof Node.Await await) {
            size[0] = await.awaited() instanceof Node.FutureValue ? FUTURE : CALL;
        } else if (!(node instanceof Node.Plain || node instanceof Node.Block)) {
            size[0] = STORE;
        }
        Walk.codes(node, code -> size[0] += of(code));
        return size[0];
    }

    private static int of(Code code) {
        int size = 0;
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Raw raw) size += of(raw.text());
            else if (piece instanceof Code.Bind bind) size += of(bind.operand()) + BRANCH;
            else size += TOKEN_SIZE;
        }
        return size;
    }

    /** Counts what of a text becomes code: names, numbers, texts, and operators. */
    private static int of(String text) {
        int tokens = 0;
        for (int i = 0; i < text.length(); ) {
            int end = blank(text, i);
            if (end == i) {
                end = token(text, i);
                tokens++;
            }
            i = end;
        }
        return tokens * TOKEN_SIZE;
    }

    /** The end of a comment, a space or a separator that begins at {@code i}; {@code i} itself if there is none. */
    private static int blank(String text, int i) {
        if (text.startsWith("//", i)) return end(text, text.indexOf('\n', i), 1);
        if (text.startsWith("/*", i)) return end(text, text.indexOf("*/", i + 2), 2);
        char first = text.charAt(i);
        return Character.isWhitespace(first) || SEPARATORS.indexOf(first) >= 0 ? i + 1 : i;
    }

    private static int end(String text, int found, int length) {
        return found < 0 ? text.length() : found + length;
    }

    private static int token(String text, int i) {
        char first = text.charAt(i);
        if (text.startsWith("\"\"\"", i)) return literal(text, i + 3, "\"\"\"");
        if (first == '"' || first == '\'') return literal(text, i + 1, String.valueOf(first));
        int end = i + 1;
        if (Character.isJavaIdentifierPart(first)) {
            boolean isNumber = Character.isDigit(first);
            while (end < text.length() && isPart(text.charAt(end), isNumber)) end++;
        } else {
            while (end < text.length() && isOperator(text, end)) end++;
        }
        return end;
    }

    private static boolean isPart(char next, boolean isNumber) {
        return Character.isJavaIdentifierPart(next) || (isNumber && next == '.');
    }

    private static boolean isOperator(String text, int i) {
        char next = text.charAt(i);
        return next != '"' && next != '\'' && !Character.isJavaIdentifierPart(next) && blank(text, i) == i;
    }

    private static int literal(String text, int begin, String delimiter) {
        int end = begin;
        while (end < text.length() && !text.startsWith(delimiter, end)) end += text.charAt(end) == '\\' ? 2 : 1;
        return Math.min(text.length(), end + delimiter.length());
    }
}
