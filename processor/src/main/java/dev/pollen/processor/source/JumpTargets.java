// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * The labels of jumps in a statement; the empty one stands for jumps without a label that leave the statement. Jumps that
 * a finally block in the statement replaces lead nowhere.
 */
final class JumpTargets extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final String NONE = "";

    private final Set<String> breaks = new HashSet<>();
    private final Set<String> continues = new HashSet<>();
    private final Tree statement;
    private final Completion completion;
    private int loops;
    private int switches;

    private JumpTargets(Tree statement, Completion completion) {
        this.statement = statement;
        this.completion = completion;
    }

    static JumpTargets in(TreePath statement, Completion completion) {
        JumpTargets jumps = new JumpTargets(statement.getLeaf(), completion);
        jumps.scan(statement, null);
        return jumps;
    }

    boolean breaks(@Nullable Name label) {
        return breaks.contains(text(label));
    }

    boolean continues(@Nullable Name label) {
        return continues.contains(text(label));
    }

    private static String text(@Nullable Name label) {
        return label == null ? NONE : label.toString();
    }

    @Override
    public @Nullable Void visitBreak(BreakTree jump, @Nullable Void unused) {
        if (jump.getLabel() != null || loops + switches == 0) add(jump.getLabel(), breaks);
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree jump, @Nullable Void unused) {
        if (jump.getLabel() != null || loops == 0) add(jump.getLabel(), continues);
        return null;
    }

    private void add(@Nullable Name label, Set<String> to) {
        if (!completion.isReplaced(getCurrentPath(), statement)) to.add(text(label));
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        boolean isLoop = tree instanceof WhileLoopTree
                || tree instanceof DoWhileLoopTree
                || tree instanceof ForLoopTree
                || tree instanceof EnhancedForLoopTree;
        boolean isSwitch = tree instanceof SwitchTree || tree instanceof SwitchExpressionTree;
        if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) return null;
        if (isLoop) loops++;
        if (isSwitch) switches++;
        super.scan(tree, unused);
        if (isLoop) loops--;
        if (isSwitch) switches--;
        return null;
    }
}
