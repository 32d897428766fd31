// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.timer;

import java.io.PrintWriter;

/** Shows how far something is: on a terminal in one line, elsewhere in a line for each tenth. */
final class ProgressBar {
    private static final int WIDTH = 50;

    private final PrintWriter out;
    private final boolean terminal;
    private final String what;
    private final int total;
    private int shown = -1;

    ProgressBar(PrintWriter out, boolean terminal, String what, int total) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /** Shows that {@code done} of the total are done, if that can be seen. */
    void show(int done) {
        int step = (int) ((long) done * (terminal ? 100 : 10) / total);
        if (step == shown) return;
        shown = step;
        out.print(terminal ? "\r" + bar(done) : bar(done));
        if (!terminal || done == total) out.println();
        out.flush();
    }

    private String bar(int done) {
        int filled = (int) ((long) done * WIDTH / total);
        return String.format("[%s%s] %,d of %,d %s", "#".repeat(filled), ".".repeat(WIDTH - filled), done, total, what);
    }
}
