// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

/** Which text blocks javac warns of ({@code -Xlint:text-blocks}), a warning that no annotation suppresses. */
final class TextBlocks {
    private TextBlocks() {}

    /** Whether a literal is a text block with white space at the end of a line, or that is indented by spaces and tabs. */
    static boolean wouldWarn(String literal) {
        if (!literal.startsWith("\"\"\"")) return false;
        String content = literal.substring(3, literal.length() - 3);
        return content.lines().skip(1).anyMatch(TextBlocks::hasMixedSpace)
                || content.lines().skip(1).anyMatch(TextBlocks::endsInSpace)
                || (content.contains("\n\t") && content.contains("\n "));
    }

    private static boolean hasMixedSpace(String line) {
        String space = line.substring(0, line.length() - line.stripLeading().length());
        return space.contains(" ") && space.contains("\t");
    }

    private static boolean endsInSpace(String line) {
        return !line.isBlank() && !line.equals(line.stripTrailing());
    }
}
