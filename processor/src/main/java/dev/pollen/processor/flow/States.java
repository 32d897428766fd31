// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the awaits, from 1, in source order. */
public final class States {
    /** Consecutive states; none if {@code last} is before {@code first}. */
    public record Range(int first, int last) {
        public boolean isEmpty() {
            return last < first;
        }
    }

    private final Map<Node, Range> ranges = new IdentityHashMap<>();
    private final List<Node.Await> awaits = new ArrayList<>();

    States(List<Node> nodes) {
        nodes.forEach(this::number);
    }

    private void number(Node node) {
        int first = awaits.size() + 1;
        if (node instanceof Node.Await await) awaits.add(await);
        Walk.blocks(node, block -> {
            if (block != node) number(block);
            else block.nodes().forEach(this::number);
        });
        Range range = new Range(first, awaits.size());
        if (ranges.put(node, range) != null && !range.isEmpty()) {
            throw new IllegalStateException("a statement with an await occurs twice: " + node);
        }
    }

    /** The awaits; the state of the first is 1. */
    public List<Node.Await> awaits() {
        return awaits;
    }

    /** The state of an await. */
    public int of(Node.Await await) {
        return range(await).first();
    }

    /** The states inside of a statement. */
    public Range range(Node node) {
        Range range = ranges.get(node);
        if (range == null) throw new IllegalArgumentException("not of this body: " + node);
        return range;
    }

    public boolean suspends(Node node) {
        return !range(node).isEmpty();
    }

    public boolean suspends(List<Node> nodes) {
        return nodes.stream().anyMatch(this::suspends);
    }
}
