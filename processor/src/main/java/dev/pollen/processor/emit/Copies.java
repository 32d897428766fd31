// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Mentions;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Final copies of captured variables that are no effectively final locals of the step, declared right before the
 * statement that captures them. A captured variable never changes, so that later statements may use the copy too; not
 * so if others share its field.
 */
final class Copies {
    private final Flow flow;
    private final Names names;
    private final Lines out;

    /** The copies that later statements can see, by the blocks around. */
    private final Deque<Map<Variable, String>> visible = new ArrayDeque<>();

    Copies(Flow flow, Names names, Lines out) {
        this.flow = flow;
        this.names = names;
        this.out = out;
        visible.push(new HashMap<>());
    }

    /** A block begins that is only entered at its beginning, where all copies so far are there. */
    void enter() {
        visible.push(new HashMap<>(visible.getFirst()));
    }

    /** A block begins that may be entered elsewhere. */
    void enterResumable() {
        visible.push(new HashMap<>());
    }

    void leave() {
        visible.pop();
    }

    /** A label: what was declared before it may have been skipped. */
    void forget() {
        visible.getFirst().clear();
    }

    /** Declares what the texts of the next statement need. */
    Captures before(@Nullable Code... texts) {
        Map<Variable, String> used = new LinkedHashMap<>();
        Map<Variable, String> assigned = new LinkedHashMap<>();
        for (Code text : texts) if (text != null) before(text, used, assigned);
        return used.isEmpty() ? Captures.NONE : new Captures(used, assigned);
    }

    /** Whether {@link #before} would declare anything. */
    boolean needs(Code text) {
        return Mentions.captured(text).stream().anyMatch(variable -> !flow.isEffectivelyFinal(variable));
    }

    private void before(Code text, Map<Variable, String> used, Map<Variable, String> assigned) {
        List<Variable> captured = Mentions.captured(text).stream()
                .filter(variable -> !flow.isEffectivelyFinal(variable))
                .sorted(Comparator.comparing(Variable::name))
                .toList();
        for (Variable variable : captured) {
            if (Mentions.bound(text).contains(variable)) continue;
            if (Mentions.assigns(text, variable)) {
                String copy = names.fresh(variable.name());
                out.line("$T $L;", variable.type(), copy);
                used.put(variable, copy);
                assigned.put(variable, copy);
            } else if (flow.isShared(variable)) {
                used.put(variable, copy(variable));
            } else {
                used.put(variable, visible.getFirst().computeIfAbsent(variable, this::copy));
            }
        }
    }

    private String copy(Variable variable) {
        String copy = names.fresh(variable.name());
        out.line("final $T $L = $L;", variable.type(), copy, variable.name());
        return copy;
    }
}
