// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lines of a text move so that it fits where it is put. All lines after the first move by the same number of
 * columns, those of text blocks too, which keeps their meaning.
 */
final class Layout {
    private static final Pattern INDENT = Pattern.compile("\\n([ \\t]*)(?=[^ \\t\\n])");
    private static final Pattern COMMENT = Pattern.compile("//[^\"]*$");
    private static final String CONTINUATION = " ".repeat(8);

    private final String from;
    private final String to;

    private Layout(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /**
     * @param text the whole text, any character standing for each of its parts that is no text of the user
     */
    static Layout of(String text) {
        String common = null;
        Matcher indents = INDENT.matcher(text);
        while (indents.find()) {
            String indent = indents.group(1);
            if (common == null || indent.length() < common.length()) common = indent;
        }
        if (common == null || !isEverywhere(text, common)) return new Layout("\n", "\n");
        return new Layout("\n" + common, isBase(text, common) ? "\n" : "\n" + CONTINUATION);
    }

    private static boolean isEverywhere(String text, String indent) {
        return INDENT.matcher(text).results().allMatch(found -> found.group(1).startsWith(indent));
    }

    /** Whether statements begin at that indentation, so that the first line does too. */
    private static boolean isBase(String text, String indent) {
        List<String> lines = text.lines().toList();
        String before = lines.get(0);
        for (String line : lines.subList(1, lines.size())) {
            boolean atMargin =
                    line.startsWith(indent) && !line.substring(indent.length()).isBlank();
            if (atMargin && line.length() > indent.length()) {
                char first = line.charAt(indent.length());
                if (first != ' ' && first != '\t' && (isCloser(first) || endsStatement(before))) return true;
            }
            if (!line.isBlank()) before = line;
        }
        return false;
    }

    private static boolean isCloser(char first) {
        return first == '}' || first == ')' || first == ']';
    }

    private static boolean endsStatement(String line) {
        String code = COMMENT.matcher(line).replaceFirst("").stripTrailing();
        return code.endsWith(";") || code.endsWith("}") || code.endsWith("*/") || (code.isEmpty() && !line.isBlank());
    }

    /** A part of the text, moved. */
    String move(String part) {
        return part.replace(from, to);
    }
}
