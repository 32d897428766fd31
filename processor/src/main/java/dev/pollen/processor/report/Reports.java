// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.report;

import dev.pollen.processor.ir.AsyncBlock;
import dev.pollen.processor.ir.MachineClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what machines do into a directory: {@code shop.Cart.total.txt} and, with diagrams, {@code shop.Cart.total.md}. */
public final class Reports {
    private final Path directory;
    private final int methodSize;

    /**
     * @param methodSize as the machines are written with
     */
    public Reports(Path directory, int methodSize) {
        this.directory = directory;
        this.methodSize = methodSize;
    }

    /** Writes the files of a method, with its async blocks. */
    public void write(String name, MachineClass machine) throws IOException {
        List<MachineReport> reports = new ArrayList<>();
        reports.add(MachineReport.of(machine.link(), machine, methodSize));
        for (AsyncBlock block : machine.body().blocks()) {
            String title = "async block at " + machine.file() + ":" + block.line();
            reports.add(MachineReport.of(title, machine.block(block), methodSize));
        }
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".txt"), StateText.of(reports));
        Files.writeString(directory.resolve(name + ".md"), Diagram.of(reports));
    }
}
