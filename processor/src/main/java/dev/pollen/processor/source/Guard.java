// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/** The guards of cases (JLS 14.11.1), which the interfaces of JDK 17 do not know. */
public final class Guard {
    private Guard() {}

    /** The guard of a case, or null. */
    public static @Nullable TreePath of(TreePath path) {
        CaseTree tree = (CaseTree) path.getLeaf();
        for (Tree child : Children.of(tree)) {
            boolean isLabel = child.getKind().name().endsWith("_CASE_LABEL")
                    || tree.getExpressions().contains(child);
            boolean isBody = child == tree.getBody()
                    || (tree.getStatements() != null && tree.getStatements().contains(child));
            if (!isLabel && !isBody && child instanceof ExpressionTree) return new TreePath(path, child);
        }
        return null;
    }

    /** Whether there is a guard below {@code root} around a node: as in a lambda, locals are effectively final there. */
    public static boolean isAround(TreePath node, Tree root) {
        for (TreePath at = node; at.getLeaf() != root; at = at.getParentPath()) {
            TreePath parent = at.getParentPath();
            if (!(at.getLeaf() instanceof ExpressionTree) || !(parent.getLeaf() instanceof CaseTree)) continue;
            TreePath guard = of(parent);
            if (guard != null && guard.getLeaf() == at.getLeaf()) return true;
        }
        return false;
    }
}
