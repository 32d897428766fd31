// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.mutants;

import dev.pollen.processor.cases.Trial;
import dev.pollen.processor.cases.Trial.Fault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which mutants were noticed, by what and how, for the summary. */
final class Tally {
    private final Map<String, Map<Fault, Integer>> faults = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    void killed(Mutant mutant, Trial by, Fault fault) {
        faults.computeIfAbsent(mutant.file().getName(0).toString(), name -> new EnumMap<>(Fault.class))
                .merge(fault, 1, Integer::sum);
        lines.add(fault + " " + by + " | " + mutant);
    }

    void survived(Mutant mutant) {
        lines.add("SURVIVED " + mutant.cases() + " | " + mutant);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        faults.forEach((name, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            text.append("mutants of ").append(name + " " + all + " " + counts).append('\n');
        });
        return text.toString();
    }

    String details() {
        return String.join("\n", lines) + "\n";
    }
}
