// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import dev.pollen.processor.ir.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is changed in a range of the user's text. The rest, comments too, stays as it is. */
final class Edits {
    private record Edit(int from, int to, Code code) {}

    private final String text;
    private final int start;
    private final int end;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Several trees may stand for one text, as the type of {@code int a, b} does: only the first edit counts. */
    void replace(int from, int to, Code code) {
        if (edits.stream().noneMatch(edit -> edit.from == from && edit.to == to)) edits.add(new Edit(from, to, code));
    }

    void insert(int at, Code code) {
        edits.add(new Edit(at, at, code));
    }

    Code code() {
        List<Object> parts = new ArrayList<>();
        edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
        int at = start;
        for (Edit edit : edits) {
            if (edit.from < at) {
                throw new IllegalStateException("two changes of one text: " + text.substring(edit.from, edit.to));
            }
            if (edit.from > at) parts.add(text.substring(at, edit.from));
            parts.add(edit.code);
            at = edit.to;
        }
        if (end > at) parts.add(text.substring(at, end));
        return Code.of(parts.toArray());
    }
}
