// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Where mentions of a variable are.
 *
 * @param path the statements around them, outermost first, each as a position in a list; lists are compared by identity
 * @param isInside whether all of them are inside the last statement of the path; else they are in it and in later
 *     statements of its list
 */
record Spot(List<Position> path, boolean isInside) {
    record Position(List<Node> list, int index) {}

    /** The statement that has the first mention, in the innermost list that has them all. */
    Node statement() {
        Position last = path.get(path.size() - 1);
        return last.list().get(last.index());
    }

    Spot join(Spot other) {
        List<Position> common = new ArrayList<>();
        int length = Math.min(path.size(), other.path.size());
        for (int i = 0; i < length; i++) {
            Position mine = path.get(i);
            Position its = other.path.get(i);
            if (mine.list() != its.list()) return new Spot(common, true);
            common.add(new Position(mine.list(), Math.min(mine.index(), its.index())));
            if (mine.index() != its.index()) return new Spot(common, false);
        }
        boolean endsInside = (path.size() > length || isInside) && (other.path.size() > length || other.isInside);
        return new Spot(common, endsInside);
    }
}
