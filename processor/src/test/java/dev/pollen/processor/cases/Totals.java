// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.util.Locale;

/** What was run, for the summary. */
public final class Totals {
    int cases;
    int refusals;
    public long patterns;
    long tasks;
    public long cancellations;
    long sourceLines;
    long generatedLines;
    int methods;
    int largestMethod;
    String largestMethodName = "none";

    void method(String name, int size) {
        methods++;
        if (size <= largestMethod) return;
        largestMethod = size;
        largestMethodName = name;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                """
                cases run %d, cases refused %d
                patterns %d, tasks %d, cancellations %d
                lines of source %d, of generated code %d: %.1f for each
                generated methods %d, the largest %d bytes of code: %s
                """,
                cases,
                refusals,
                patterns,
                tasks,
                cancellations,
                sourceLines,
                generatedLines,
                sourceLines == 0 ? 0.0 : (double) generatedLines / sourceLines,
                methods,
                largestMethod,
                largestMethodName);
    }
}
