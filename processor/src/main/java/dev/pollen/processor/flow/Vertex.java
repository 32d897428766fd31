// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of the flow graph: what it reads and writes, and what may run after it. */
final class Vertex {
    /** The statement, or the part of it that comes first; null if there is none. */
    @Nullable Node node;

    /** The clause that it is the beginning of. */
    @Nullable Handler handler;

    /**
     * @param region the number of its statement
     */
    record Handler(int region, Node.Catch clause) {}

    /** Variables that it may read before it gives them a value. */
    final BitSet reads = new BitSet();

    /** Variables whose earlier value it ends. */
    final BitSet kills = new BitSet();

    /** Variables that it may give a value. */
    final BitSet sets = new BitSet();

    /** Variables that it gives a value once everything was read. */
    final BitSet setsLast = new BitSet();

    final List<Vertex> next = new ArrayList<>();

    /** Where an exception goes: thrown before, during or after its writes. */
    final List<Vertex> handlers = new ArrayList<>();

    BitSet liveBefore = new BitSet();
    BitSet setBefore = new BitSet();
    final List<Vertex> previous = new ArrayList<>();

    /** Whether it waits for being looked at again. */
    boolean isQueued;

    /** Recomputes what is live before; whether that changed. */
    boolean updateLive() {
        BitSet live = new BitSet();
        for (Vertex vertex : next) live.or(vertex.liveBefore);
        live.andNot(kills);
        live.or(reads);
        for (Vertex handler : handlers) live.or(handler.liveBefore);
        if (live.equals(liveBefore)) return false;
        liveBefore = live;
        return true;
    }

    /** The variables that may have a value after it. */
    BitSet setAfter() {
        BitSet set = (BitSet) setBefore.clone();
        set.or(sets);
        return set;
    }
}
