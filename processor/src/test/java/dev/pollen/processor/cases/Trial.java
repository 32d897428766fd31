// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case put to some other processor: everything that {@link CasesTest} asks of it, but for golden files. */
public final class Trial {
    private final CaseFolder folder;

    private Trial(CaseFolder folder) {
        this.folder = folder;
    }

    /** What is found first. */
    public enum Fault {
        /** The case compiles, but has an error or has none of those that it is to have. */
        NOT_REFUSED,
        /** The processor refuses a legal program, or fails. */
        REFUSED,
        NOT_COMPILING,
        /** The processor's warnings are others, or javac warns of generated code. */
        WARNINGS,
        TOO_LARGE,
        WRONG_RUN,
        WRONG_CANCELLED,
        HELD,
        /** Whoever waited for it has lost patience. */
        ENDLESS
    }

    private interface Step {
        void run() throws Exception;
    }

    /** The cases whose {@code feature/name} matches a glob. */
    public static List<Trial> of(String glob) throws IOException {
        return CaseFolder.matching(glob).stream().map(Trial::new).toList();
    }

    /** Whether a glob names a case, be it for a later JDK. */
    public static boolean isKnown(String glob) throws IOException {
        return CaseFolder.isKnown(glob);
    }

    /** Compiles the case into a folder of {@code to}. */
    public Compilation compile(Javac javac, Path to) throws IOException {
        return Compilation.of(javac, to.resolve(toString()), folder.sources(), folder.options());
    }

    /** The first fault, or null. */
    public @Nullable Fault fault(Compilation compiled) {
        CaseRun run = new CaseRun(folder, () -> compiled, new Totals());
        if (folder.isRefused()) return passes(run::isRefused) ? null : Fault.NOT_REFUSED;
        List<String> errors = compiled.errors();
        if (!errors.isEmpty()) {
            boolean ours = errors.stream().anyMatch(error -> error.startsWith("POLLEN-"));
            return ours ? Fault.REFUSED : Fault.NOT_COMPILING;
        }
        if (!passes(run::compiles) || !passes(run::isClean)) return Fault.WARNINGS;
        if (!passes(run::isSmall)) return Fault.TOO_LARGE;
        try {
            if (!passes(run::meansTheSame)) return Fault.WRONG_RUN;
            return passes(run::meansTheSameCancelled) ? null : Fault.WRONG_CANCELLED;
        } catch (StillHeld held) {
            return Fault.HELD;
        }
    }

    private static boolean passes(Step step) {
        try {
            step.run();
            return true;
        } catch (StillHeld held) {
            throw held;
        } catch (Throwable fault) {
            return false;
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
