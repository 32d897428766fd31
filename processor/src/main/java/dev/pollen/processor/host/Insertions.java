// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Text that the nested compiler sees in a file beside the user's. It has no line ends: every line stays what it was. */
record Insertions(SortedMap<Integer, String> texts) {
    static final Insertions NONE = new Insertions(new TreeMap<>());

    /** The text with what is inserted. */
    String into(String text) {
        if (texts.isEmpty()) return text;
        StringBuilder all = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, String> insertion : texts.entrySet()) {
            all.append(text, done, insertion.getKey()).append(insertion.getValue());
            done = insertion.getKey();
        }
        return all.append(text, done, text.length()).toString();
    }

    /** From an offset in the text with insertions to that in the user's. */
    int userOffset(int offset) {
        int inserted = 0;
        for (Map.Entry<Integer, String> insertion : texts.entrySet()) {
            int at = insertion.getKey() + inserted;
            if (offset < at) break;
            int length = insertion.getValue().length();
            if (offset < at + length) return insertion.getKey();
            inserted += length;
        }
        return offset - inserted;
    }
}
