// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

/** Finds tokens that have no tree, past white space, comments and literals. */
final class Source {
    private final String text;

    Source(String text) {
        this.text = text;
    }

    /** The position of the next {@code symbol} at or after {@code from}. */
    int find(char symbol, int from) {
        int at = from;
        while (text.charAt(at) != symbol) at = next(at);
        return at;
    }

    /** The position of the next identifier {@code name} between two positions, or -1. */
    int findName(String name, int from, int to) {
        int at = from;
        while (at < to) {
            int next = next(at);
            if (text.startsWith(name, at) && next == at + name.length()) return at;
            at = next;
        }
        return -1;
    }

    /** The end of the token, white space or comment that begins at {@code at}. */
    private int next(int at) {
        char first = text.charAt(at);
        if (Character.isJavaIdentifierStart(first)) {
            int end = at;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) end++;
            return end;
        }
        if (text.startsWith("//", at)) return past("\n", at);
        if (text.startsWith("/*", at)) return past("*/", at + 2);
        if (text.startsWith("\"\"\"", at)) return literal("\"\"\"", at);
        if (first == '"' || first == '\'') return literal(String.valueOf(first), at);
        return at + 1;
    }

    private int past(String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    private int literal(String quote, int from) {
        int at = from + quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) at += text.charAt(at) == '\\' ? 2 : 1;
        return Math.min(at + quote.length(), text.length());
    }
}
