// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import cases.support.Describe;
import cases.support.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be seen of a run: its log and its end, as lines. Two runs are alike if these are equal. */
record Outcome(List<String> lines) {
    static Outcome of(Session session, @Nullable Object result, @Nullable Throwable failure) {
        List<String> lines = new ArrayList<>(session.log());
        if (failure == null) {
            lines.add("=> " + Describe.typed(result));
        } else {
            List<String> text = Describe.failure(failure, session::maker);
            lines.add("=> throws " + text.get(0));
            lines.addAll(text.subList(1, text.size()));
        }
        return new Outcome(List.copyOf(lines));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
