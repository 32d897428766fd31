// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import dev.pollen.processor.flow.States;
import dev.pollen.processor.ir.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Where the labels of a list of statements stand: one before each statement that is resumed inside, one after each await. */
final class Groups {
    private final Set<Node> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean hasAwait;

    private Groups() {}

    static Groups of(List<Node> nodes, States states) {
        Groups groups = new Groups();
        boolean isFirst = true;
        for (Node node : nodes) {
            if (node instanceof Node.Await) groups.hasAwait = true;
            else if (states.suspends(node) && !isFirst) groups.labelled.add(node);
            if (!(node instanceof Node.Declare declare && declare.value() == null)) isFirst = false;
        }
        return groups;
    }

    /** Whether there are any labels. */
    boolean isSwitch() {
        return hasAwait || !labelled.isEmpty();
    }

    /** Whether a label stands before the statement. */
    boolean begins(Node node) {
        return labelled.contains(node);
    }
}
