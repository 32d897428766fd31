// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** A run of the launcher that has ended, with what it printed. */
public record Launch(int exitCode, String out, String err) {
    public static Launch of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new Main())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Launch(exitCode, out.toString(), err.toString());
    }
}
