// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a machine may go next, for people to read. One thing goes wrong at a time: what clean-up code throws of its own is
 * left out. The numbers that tell how a region was left are followed, so that clean-up leads on to where it really does.
 */
public final class Ways {
    /** Why it goes there. */
    public enum Cause {
        /** The code ran on, or what was awaited has a value. */
        READY,
        /** The code threw, or what was awaited failed. */
        FAILED,
        /** The awaited future was cancelled, as the machine was. */
        CANCELLED
    }

    /** Instead of a state: the machine has its result. */
    public static final int RETURNS = Integer.MAX_VALUE - 1;

    /** Instead of a state: the machine has failed. */
    public static final int THROWS = Integer.MAX_VALUE;

    /**
     * One way to go.
     *
     * @param state {@link #RETURNS} or {@link #THROWS} at the end
     */
    public record Way(Cause cause, int state) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            return cause == other.cause ? Integer.compare(state, other.state) : cause.compareTo(other.cause);
        }
    }

    private static final Pattern FAILS = Pattern.compile("[(./\\[%]");
    private static final Pattern THROW = Pattern.compile("\\bthrow\\b");

    private final Graph graph;
    private final States states;
    private final StepNames names;
    private final Numbers numbers;
    private final Map<Vertex, Integer> depths = new HashMap<>();

    Ways(Graph graph, States states, StepNames names) {
        this.graph = graph;
        this.states = states;
        this.names = names;
        numbers = new Numbers(graph);
        measure();
    }

    /** Where the first poll goes. */
    public SortedSet<Way> ofBeginning() {
        Walker walker = new Walker();
        walker.add(graph.entry, Map.of(), Cause.READY);
        return walker.walk();
    }

    /** Where it goes from the state of an await. */
    public SortedSet<Way> of(Node.Await await) {
        Vertex resumed = Objects.requireNonNull(graph.resumed.get(await));
        Walker walker = new Walker();
        resumed.next.forEach(next -> walker.add(next, Map.of(), Cause.READY));
        walker.thrown(Handlers.of(resumed), Map.of(), Cause.FAILED);
        if (!isShielded(await)) walker.thrown(Handlers.ofCancellation(resumed), Map.of(), Cause.CANCELLED);
        return walker.walk();
    }

    /** Whether a request to cancel waits until the await has ended, since it stands in a finally block. */
    public boolean isShielded(Node.Await await) {
        return depths.getOrDefault(Objects.requireNonNull(graph.resumed.get(await)), 0) > 0;
    }

    /** Notes in how many finally blocks each vertex is. */
    private void measure() {
        Deque<Vertex> work = new ArrayDeque<>();
        depths.put(graph.entry, 0);
        work.add(graph.entry);
        while (!work.isEmpty()) {
            Vertex vertex = work.remove();
            int depth = depths.getOrDefault(vertex, 0);
            String text = vertex.node instanceof Node.Plain plain ? text(plain.code()) : "";
            int after = depth;
            if (text.contains(names.enterFinally())) after++;
            if (text.contains(names.exitFinally())) after--;
            List<Vertex> reached = new ArrayList<>(vertex.next);
            if (after == depth) reached.addAll(Handlers.of(vertex).vertices());
            for (Vertex next : reached) if (depths.putIfAbsent(next, after) == null) work.add(next);
        }
    }

    /** The words of a text that are no variables. */
    static String text(Code code) {
        StringBuilder text = new StringBuilder();
        for (Code.Piece piece : code.pieces()) if (piece instanceof Code.Raw raw) text.append(raw.text());
        return text.toString();
    }

    /** One walk to the next awaits. */
    private final class Walker {
        private record Place(Vertex vertex, Map<Variable, Integer> known, Cause cause) {}

        private final Set<Place> seen = new HashSet<>();
        private final Deque<Place> work = new ArrayDeque<>();
        private final SortedSet<Way> ways = new TreeSet<>();

        SortedSet<Way> walk() {
            while (!work.isEmpty()) go(work.remove());
            return ways;
        }

        /**
         * @param known the numbers that some variables have
         */
        void add(Vertex vertex, Map<Variable, Integer> known, Cause cause) {
            Place place = new Place(vertex, numbers.neededAt(vertex, known), cause);
            if (seen.add(place)) work.add(place);
        }

        void thrown(Handlers handlers, Map<Variable, Integer> known, Cause cause) {
            handlers.vertices().forEach(handler -> add(handler, known, cause));
            if (!handlers.isCaught()) ways.add(new Way(cause, THROWS));
        }

        private void go(Place place) {
            Vertex vertex = place.vertex();
            Cause cause = place.cause();
            if (vertex.node instanceof Node.Throw thrown) {
                Variable value = thrown.value().asVariable();
                boolean isOurs = value != null && value.kind() == Variable.Kind.TEMPORARY;
                boolean isCancellation = isOurs && cause == Cause.CANCELLED;
                Handlers handlers = isCancellation ? Handlers.ofCancellation(vertex) : Handlers.of(vertex);
                thrown(handlers, place.known(), cause);
                return;
            }
            List<Code> codes = new ArrayList<>();
            if (vertex.node != null) Walk.codes(vertex.node, codes::add);
            boolean hasThrow =
                    codes.stream().anyMatch(code -> THROW.matcher(text(code)).find());
            if (hasThrow) {
                thrown(Handlers.of(vertex), place.known(), cause);
            } else if (cause == Cause.READY && codes.stream().anyMatch(this::mayFail)) {
                thrown(Handlers.of(vertex), place.known(), Cause.FAILED);
            }
            if (vertex.node instanceof Node.Await await) {
                ways.add(new Way(cause, states.of(await)));
                return;
            }
            if (vertex == graph.end || returns(vertex.node, codes)) ways.add(new Way(cause, RETURNS));
            numbers.next(vertex, place.known(), (next, known) -> add(next, known, cause));
        }

        private boolean returns(@Nullable Node node, List<Code> codes) {
            boolean[] found = {node instanceof Node.Leave leave && isEnd(leave.jump())};
            codes.forEach(code -> Walk.jumps(code, jump -> found[0] |= isEnd(jump)));
            return found[0];
        }

        private static boolean isEnd(Jump jump) {
            return jump instanceof Jump.Return end && !end.isReplaced();
        }

        private boolean mayFail(Code code) {
            String text = text(code).replace(names.enterFinally(), "").replace(names.exitFinally(), "");
            return FAILS.matcher(text).find();
        }
    }
}
