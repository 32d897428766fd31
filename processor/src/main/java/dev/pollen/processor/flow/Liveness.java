// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Which variables are needed after each await, and which may have a value there. */
final class Liveness {
    private final Graph graph;

    /**
     * @param given the variables that have a value from the beginning
     */
    Liveness(Graph graph, Collection<Variable> given) {
        this.graph = graph;
        backward();
        for (Variable variable : given) graph.entry.setBefore.set(graph.number(variable));
        forward();
    }

    private void backward() {
        for (Vertex vertex : graph.vertices) {
            vertex.next.forEach(after -> after.previous.add(vertex));
            vertex.handlers.forEach(handler -> handler.previous.add(vertex));
        }
        Deque<Vertex> work = new ArrayDeque<>();
        graph.vertices.forEach(vertex -> add(vertex, work));
        while (!work.isEmpty()) {
            Vertex vertex = next(work);
            if (vertex.updateLive()) vertex.previous.forEach(before -> add(before, work));
        }
    }

    private static void add(Vertex vertex, Deque<Vertex> work) {
        if (vertex.isQueued) return;
        vertex.isQueued = true;
        work.add(vertex);
    }

    private static Vertex next(Deque<Vertex> work) {
        Vertex vertex = work.remove();
        vertex.isQueued = false;
        return vertex;
    }

    private void forward() {
        Deque<Vertex> work = new ArrayDeque<>();
        for (int i = graph.vertices.size() - 1; i >= 0; i--) add(graph.vertices.get(i), work);
        while (!work.isEmpty()) {
            Vertex vertex = next(work);
            BitSet after = vertex.setAfter();
            for (Vertex next : vertex.next) add(after, next, work);
            for (Vertex handler : vertex.handlers) add(after, handler, work);
        }
    }

    private static void add(BitSet set, Vertex to, Deque<Vertex> work) {
        int before = to.setBefore.cardinality();
        to.setBefore.or(set);
        if (to.setBefore.cardinality() != before) add(to, work);
    }

    /** The variables that may be read after {@code await} suspended, and have not been given a value since. */
    Set<Variable> liveAfter(Node.Await await) {
        return variables(resumed(await).liveBefore);
    }

    /** The variables that may have a value when {@code await} suspends. */
    Set<Variable> setAt(Node.Await await) {
        return variables(resumed(await).setBefore);
    }

    private Vertex resumed(Node.Await await) {
        return Objects.requireNonNull(graph.resumed.get(await));
    }

    private Set<Variable> variables(BitSet numbers) {
        Set<Variable> variables = new LinkedHashSet<>();
        numbers.stream().mapToObj(graph.variables::get).forEach(variables::add);
        return variables;
    }
}
