// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where a list of statements can be entered other than at its beginning: before each statement that is resumed inside,
 * unless it is the first, and after each await.
 */
public final class Groups {
    /** How a list is written. */
    public enum Form {
        /** One after the other: there are no labels. */
        PLAIN,
        /** With one label: what is before it is skipped by an if. */
        SKIP,
        /** As a switch over the state. */
        SWITCH,
        /** Parts alone, each of them skipped where a later one is resumed. */
        PARTS
    }

    private final Set<Node> resumable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean hasPartsAlone;

    Groups(List<Node> nodes, States states) {
        hasPartsAlone = nodes.stream().allMatch(Outline::isPart);
        boolean isFirst = true;
        for (Node node : nodes) {
            if (node instanceof Node.Await || (states.suspends(node) && !isFirst)) resumable.add(node);
            if (!(node instanceof Node.Declare declare && declare.value() == null)) isFirst = false;
        }
    }

    public Form form() {
        if (hasPartsAlone && !resumable.isEmpty()) return Form.PARTS;
        return switch (resumable.size()) {
            case 0 -> Form.PLAIN;
            case 1 -> Form.SKIP;
            default -> Form.SWITCH;
        };
    }

    /** Whether a label stands before the statement, or, if it is an await, after it. */
    public boolean isResumable(Node node) {
        return resumable.contains(node);
    }
}
