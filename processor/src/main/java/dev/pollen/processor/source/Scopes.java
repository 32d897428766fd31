// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;

/** What lies between a declaration in the frame of the body and a later use. */
public final class Scopes {
    private final AttributedMethod method;
    private final Suspensions suspensions;

    public Scopes(AttributedMethod method, Suspensions suspensions) {
        this.method = method;
        this.suspensions = suspensions;
    }

    /**
     * Whether the body may be suspended between a declaration and a use, or resumed there: the statements of the block
     * after that of the declaration, up to the one with the use, are asked; where they are one statement, that one.
     */
    public boolean crosses(TreePath declaration, TreePath use) {
        for (TreePath at = declaration; !method.isRoot(at.getLeaf()); at = at.getParentPath()) {
            List<? extends StatementTree> block = statements(at.getParentPath().getLeaf());
            int first = block.indexOf(at.getLeaf());
            int last = indexAround(use, block, at.getParentPath().getLeaf());
            if (first < 0 || last < 0) continue;
            if (first == last) return suspensions.in(block.get(first));
            return block.subList(first + 1, Math.max(first, last) + 1).stream().anyMatch(suspensions::in)
                    || suspensions.in(declaration.getLeaf());
        }
        return false;
    }

    private static int indexAround(TreePath use, List<? extends StatementTree> block, Tree parent) {
        for (TreePath at = use; at.getParentPath() != null; at = at.getParentPath()) {
            if (at.getParentPath().getLeaf() == parent) return block.indexOf(at.getLeaf());
        }
        return -1;
    }

    private static List<? extends StatementTree> statements(Tree parent) {
        if (parent instanceof BlockTree block) return block.getStatements();
        return parent instanceof CaseTree group && group.getStatements() != null ? group.getStatements() : List.of();
    }
}
