// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Variables that can share a field: of one type, and none has a value that is still needed where another gets one. Those
 * that are called the same do, as the variables of two loops or the values of two awaits. So that the others keep their
 * names, they share fields only where there are too many of them.
 */
final class Sharing {
    /** So many fields are not too many. */
    private static final int FEW = 50;

    private final Graph graph;

    /** For each field the variables, by number, that need one of their own beside it. */
    private final Map<Variable, BitSet> conflicts = new LinkedHashMap<>();

    private Sharing(Graph graph, Collection<Variable> fields) {
        this.graph = graph;
        for (Variable field : fields) if (!isKept(field)) conflicts.put(field, new BitSet());
    }

    /**
     * What each of the fields is replaced by, if it is.
     *
     * @param fields parameters first
     */
    static Map<Variable, Variable> of(Graph graph, Collection<Variable> fields) {
        Sharing sharing = new Sharing(graph, fields);
        sharing.atEntry();
        graph.vertices.forEach(sharing::at);
        Map<Variable, Variable> replaced = sharing.choose(Sharing::called);
        boolean isEnough = fields.size() - replaced.size() <= FEW;
        return isEnough ? replaced : sharing.choose(field -> field.type().toString());
    }

    private static String called(Variable field) {
        return (field.kind() == Variable.Kind.TEMPORARY ? "temporary " : "") + field.plain() + " " + field.type();
    }

    /** Parameters have a value, and what may be read without one is the default of its type. */
    private void atEntry() {
        BitSet given = (BitSet) graph.entry.liveBefore.clone();
        conflicts.keySet().stream().filter(Sharing::isGiven).forEach(field -> given.set(graph.number(field)));
        given.stream().forEach(number -> conflict(number, given));
    }

    /**
     * Whether a reference seems to be needed before it has a value, as that to an exception which a finally block may throw
     * again: if it shared a field, that would not be released.
     */
    private boolean isKept(Variable field) {
        return !isGiven(field) && !field.type().isPrimitive() && graph.entry.liveBefore.get(graph.number(field));
    }

    private static boolean isGiven(Variable field) {
        return field.kind() == Variable.Kind.PARAMETER || field.kind() == Variable.Kind.SELF;
    }

    private void at(Vertex vertex) {
        if (vertex.sets.isEmpty()) return;
        BitSet live = new BitSet();
        for (Vertex next : vertex.next) live.or(next.liveBefore);
        for (Vertex handler : vertex.handlers) live.or(handler.liveBefore);
        vertex.sets.stream().forEach(number -> {
            conflict(number, live);
            if (!vertex.setsLast.get(number)) conflict(number, vertex.reads);
        });
    }

    private void conflict(int number, BitSet others) {
        BitSet known = conflicts.get(graph.variables.get(number));
        if (known == null) return;
        known.or(others);
        others.stream().forEach(other -> {
            BitSet back = conflicts.get(graph.variables.get(other));
            if (back != null) back.set(number);
        });
    }

    private Map<Variable, Variable> choose(Function<Variable, String> kind) {
        Map<String, List<Group>> groups = new LinkedHashMap<>();
        conflicts.forEach((field, others) -> {
            List<Group> known = groups.computeIfAbsent(kind.apply(field), k -> new ArrayList<>());
            @Nullable Group group = known.stream()
                    .filter(candidate -> !candidate.numbers().intersects(others))
                    .findFirst()
                    .orElse(null);
            if (group == null) known.add(group = new Group(new ArrayList<>(), new BitSet()));
            group.members().add(field);
            group.numbers().set(graph.number(field));
        });
        Map<Variable, Variable> replaced = new HashMap<>();
        groups.values()
                .forEach(all -> all.forEach(group -> {
                    Variable head = group.head();
                    for (Variable member : group.members()) if (member != head) replaced.put(member, head);
                }));
        return replaced;
    }

    /** Variables that share a field. */
    private record Group(List<Variable> members, BitSet numbers) {
        /** The one that gives the field its name: what the constructor sets, else one without a digit. */
        Variable head() {
            Variable head = members.get(0);
            if (isGiven(head)) return head;
            for (Variable member : members)
                if (member.name().length() < head.name().length()) head = member;
            return head;
        }
    }
}
