// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that speaks against lowering a body, and what is worth a warning. */
public final class BodyChecks {
    private static final List<BodyRule> RULES = List.of(
            new NestedAwaits(),
            new Monitors(),
            new BlockArguments(),
            new AsyncReferences(),
            new MissingCompanions(),
            new LocalTypes(),
            new HiddenValues(),
            new HiddenFunctions(),
            new BlockingCalls(),
            new Lookups());

    /** What concerns each async block too: what is kept, or held, across its awaits. */
    private static final List<BodyRule> OF_FRAMES =
            List.of(new Monitors(), new BlockCaptures(), new LocalTypes(), new HiddenValues());

    private BodyChecks() {}

    /** All problems of one body, each at its tree, in the order of the text; empty if it may be lowered. */
    public static List<Refused> check(AttributedMethod method, Suspensions suspensions) {
        List<Refused> problems = new ArrayList<>();
        for (BodyRule rule : RULES) rule.check(method, suspensions, problems::add);
        for (AttributedMethod block : AsyncBlocks.in(method)) {
            for (BodyRule rule : OF_FRAMES) rule.check(block, new Suspensions(block), problems::add);
        }
        Set<Object> known = new HashSet<>();
        problems.removeIf(it -> !known.add(List.of(it.problem(), it.tree())));
        problems.sort(Comparator.comparingInt(problem -> method.start(problem.tree())));
        return problems;
    }
}
