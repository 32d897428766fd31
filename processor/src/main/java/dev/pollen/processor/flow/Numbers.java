// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that lowering has put into variables of its own, to tell later how a region was left. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern EQUALS = Pattern.compile(" == (\\d+)");
    private static final Pattern ASSIGNED = Pattern.compile("(?s)\\A = (\\d+); .*");

    private final Graph graph;

    Numbers(Graph graph) {
        this.graph = graph;
    }

    /** Those of the numbers that are needed at a vertex. */
    Map<Variable, Integer> neededAt(Vertex vertex, Map<Variable, Integer> known) {
        Map<Variable, Integer> needed = new HashMap<>(known);
        needed.keySet().removeIf(variable -> !vertex.liveBefore.get(graph.number(variable)));
        return needed;
    }

    /** Tells where a vertex may go on, and what is known there. */
    void next(Vertex vertex, Map<Variable, Integer> known, BiConsumer<Vertex, Map<Variable, Integer>> to) {
        Node node = vertex.node;
        if (node instanceof Node.If choice) {
            chosen(vertex, choice.condition(), known).forEach(next -> to.accept(next, known));
            return;
        }
        Map<Variable, Integer> kept = new HashMap<>(known);
        kept.keySet().removeIf(variable -> vertex.sets.get(graph.number(variable)));
        if (node instanceof Node.Assign assign && isOurs(assign.variable())) {
            String value = Ways.text(assign.value());
            boolean isNumber =
                    assign.value().pieces().size() == 1 && NUMBER.matcher(value).matches();
            if (isNumber) kept.put(assign.variable(), Integer.valueOf(value));
        }
        if (node instanceof Node.Plain plain) left(vertex, plain, known, kept, to);
        else vertex.next.forEach(next -> to.accept(next, kept));
    }

    /** A text that notes a number jumps away at once. */
    private static void left(
            Vertex vertex,
            Node.Plain plain,
            Map<Variable, Integer> known,
            Map<Variable, Integer> kept,
            BiConsumer<Vertex, Map<Variable, Integer>> to) {
        List<Code.Piece> pieces = plain.code().pieces();
        boolean[] notes = {false};
        int jumps = plain.completes() ? 1 : 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Code.Use use) || !isOurs(use.variable())) continue;
            Matcher assigned = ASSIGNED.matcher(pieces.get(i + 1) instanceof Code.Raw raw ? raw.text() : "");
            if (!assigned.matches()) continue;
            Map<Variable, Integer> noted = new HashMap<>(known);
            noted.put(use.variable(), Integer.valueOf(assigned.group(1)));
            vertex.next.subList(jumps, vertex.next.size()).forEach(next -> to.accept(next, noted));
            notes[0] = true;
        }
        if (plain.completes()) to.accept(vertex.next.get(0), notes[0] ? known : kept);
        if (!notes[0]) vertex.next.subList(jumps, vertex.next.size()).forEach(next -> to.accept(next, kept));
    }

    private static boolean isOurs(Variable variable) {
        return variable.kind() == Variable.Kind.TEMPORARY;
    }

    private static List<Vertex> chosen(Vertex vertex, Code condition, Map<Variable, Integer> known) {
        List<Code.Piece> pieces = condition.pieces();
        if (pieces.size() != 2 || !(pieces.get(0) instanceof Code.Use use)) return vertex.next;
        Integer number = known.get(use.variable());
        Matcher test = EQUALS.matcher(Ways.text(condition));
        if (number == null || !test.matches()) return vertex.next;
        return List.of(vertex.next.get(number == Integer.parseInt(test.group(1)) ? 0 : 1));
    }
}
