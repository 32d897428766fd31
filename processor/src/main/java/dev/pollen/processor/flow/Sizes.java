// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes of code statements become, at most: what javac made of the cases was at least half of it and never
 * more.
 */
final class Sizes {
    /** What of a text becomes code: names, numbers, texts, and operators by twos. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|//.*|(?s:/\\*.*?\\*/)|[\\p{L}_$][\\p{L}\\p{N}_$]*|[0-9][\\w.]*|[^\\s\\w;,(){}.]+");

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

    private static int of(String text) {
        int tokens = 0;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find())
            if (!matcher.group().startsWith("//") && !matcher.group().startsWith("/*")) tokens++;
        return tokens * TOKEN_SIZE;
    }
}
