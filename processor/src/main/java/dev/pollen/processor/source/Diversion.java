// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Jumps that a finally block may replace by a way of its own. For javac such a jump reaches nothing (JLS 14.22), which a
 * text says only as long as what it jumps to is in the text, too.
 */
final class Diversion extends TreeScanner<@Nullable Void, @Nullable Void> {
    private boolean jumps;
    private boolean leaves;

    private Diversion() {}

    /** Whether the statement may have such jumps. */
    static boolean isIn(TryTree attempt) {
        Diversion last = new Diversion();
        last.scan(attempt.getFinallyBlock(), null);
        if (!last.jumps && !last.leaves) return false;
        Diversion rest = new Diversion();
        rest.scan(attempt.getBlock(), null);
        for (CatchTree clause : attempt.getCatches()) rest.scan(clause, null);
        return rest.jumps;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) return null;
        jumps |= tree instanceof BreakTree || tree instanceof ContinueTree || tree instanceof YieldTree;
        leaves |= tree instanceof ReturnTree || tree instanceof ThrowTree;
        return super.scan(tree, unused);
    }
}
