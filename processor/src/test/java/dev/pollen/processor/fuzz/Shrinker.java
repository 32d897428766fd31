// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import dev.pollen.processor.fuzz.Checker.Fault;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes a program that fails simpler, as long as it fails in the same way. */
final class Shrinker {
    private final Checker checker;
    private final long end;

    Shrinker(Checker checker, Duration most) {
        this.checker = checker;
        end = System.nanoTime() + most.toNanos();
    }

    RandomProgram shrink(RandomProgram program, Fault fault) throws IOException {
        RandomProgram smallest = program;
        int before;
        do {
            before = smallest.members().size();
            smallest = pass(smallest, fault);
        } while (smallest.members().size() < before && System.nanoTime() < end);
        return smallest;
    }

    /** Tries each node once, the outermost first. */
    private RandomProgram pass(RandomProgram program, Fault fault) throws IOException {
        RandomProgram smallest = program;
        int index = 0;
        while (index < smallest.members().size()) {
            RandomProgram simpler = simplify(smallest, index, fault);
            if (simpler == null) index++;
            else smallest = simpler;
        }
        return smallest;
    }

    private @Nullable RandomProgram simplify(RandomProgram program, int index, Fault fault) throws IOException {
        for (Tree candidate : program.members().get(index).simpler()) {
            if (System.nanoTime() > end) return null;
            RandomProgram simpler = program.with(program.members().with(index, candidate));
            Fault found = checker.check(simpler);
            if (found != null && found.kind().equals(fault.kind())) return simpler;
        }
        return null;
    }
}
