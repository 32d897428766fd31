// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.emit.MachineWriter;
import dev.pollen.processor.ir.MachineClass;
import dev.pollen.processor.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The reports that the option {@code pollen.report} asks for. A directory that cannot be written is told once. */
final class MachineReports {
    private final String directory;
    private final Messager messager;
    private @Nullable Reports reports;

    /**
     * @param directory as the user names it; null if no reports are wanted
     */
    MachineReports(@Nullable Path directory, Messager messager) {
        this.directory = String.valueOf(directory);
        this.messager = messager;
        reports = directory == null ? null : new Reports(directory, MachineWriter.METHOD_SIZE);
    }

    void write(String name, MachineClass machine) {
        if (reports == null) return;
        try {
            reports.write(name, machine);
        } catch (IOException failure) {
            reports = null;
            messager.printMessage(Diagnostic.Kind.ERROR, Problem.REPORT.message(directory));
        }
    }
}
