// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of one text that add no line, so that places in the new text are lines of the old. */
final class SourceEdits {
    private record Edit(int from, int to, boolean closes, String text) {}

    private final List<Edit> edits = new ArrayList<>();

    /** Puts {@code text} before what begins at {@code at}; of several, the first comes first. */
    void open(int at, String text) {
        edits.add(new Edit(at, at, false, text));
    }

    /** Puts {@code text} after what ends at {@code at}; of several, the first comes first. */
    void close(int at, String text) {
        edits.add(new Edit(at, at, true, text));
    }

    void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, false, text));
    }

    String apply(String text) {
        edits.sort(Comparator.comparingInt(Edit::from)
                .thenComparing(edit -> !edit.closes)
                .thenComparingInt(Edit::to));
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            result.append(text, at, edit.from).append(edit.text);
            at = edit.to;
        }
        return result.append(text, at, text.length()).toString();
    }
}
