// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Completion;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Where jumps go: to a statement of the same text, or to one that was lowered. */
final class Jumps {
    private final Map<Tree, Label> breaks = new IdentityHashMap<>();
    private final Map<Tree, Label> continues = new IdentityHashMap<>();
    private final Map<Tree, Variable> yields = new IdentityHashMap<>();
    private final Completion completion;

    Jumps(AttributedMethod method) {
        completion = new Completion(method);
    }

    void label(StatementTree target, Label breakTo, @Nullable Label continueTo) {
        breaks.put(target, breakTo);
        if (continueTo != null) continues.put(target, continueTo);
    }

    void yields(SwitchExpressionTree choice, Variable value, Label end) {
        yields.put(choice, value);
        breaks.put(choice, end);
    }

    /** The assignment and the jump that a {@code yield} is, or null if its switch stays inside {@code text}. */
    @Nullable Code of(Code value, TreePath path, Tree text) {
        TreePath target = path;
        while (!(target.getLeaf() instanceof SwitchExpressionTree)) target = target.getParentPath();
        if (isWithin(target, text)) return null;
        Variable result = Objects.requireNonNull(yields.get(target.getLeaf()));
        Jump jump = leaving(new Jump.Break(find(breaks, target.getLeaf())), path, text);
        return Code.of("{ ", result, " = ", value, "; ", new Code(List.of(new Code.Leave(jump))), " }");
    }

    /** The jump, or null if it stays inside {@code text}. */
    @Nullable Jump of(BreakTree tree, TreePath path, Tree text) {
        TreePath target = target(path, tree.getLabel(), at -> isLoop(at) || at instanceof SwitchTree);
        if (isWithin(target, text)) return null;
        return leaving(new Jump.Break(find(breaks, target.getLeaf())), path, text);
    }

    /** The jump, or null if it stays inside {@code text}. */
    @Nullable Jump of(ContinueTree tree, TreePath path, Tree text) {
        TreePath target = target(path, tree.getLabel(), Jumps::isLoop);
        if (isWithin(target, text)) return null;
        return leaving(new Jump.Continue(find(continues, target.getLeaf())), path, text);
    }

    private Jump leaving(Jump jump, TreePath path, Tree text) {
        return completion.isReplaced(path, text) ? new Jump.Return(null, true) : jump;
    }

    /** The return of a value, or of none. */
    Jump ends(@Nullable Code value, TreePath path, Tree text) {
        return new Jump.Return(value, completion.isReplaced(path, text));
    }

    private static TreePath target(TreePath jump, @Nullable Name label, Predicate<Tree> unlabelled) {
        TreePath at = jump;
        while (!(label == null
                ? unlabelled.test(at.getLeaf())
                : at.getLeaf() instanceof LabeledStatementTree labelled
                        && labelled.getLabel().equals(label))) {
            at = at.getParentPath();
        }
        return at;
    }

    private static boolean isLoop(Tree tree) {
        return tree instanceof ForLoopTree
                || tree instanceof EnhancedForLoopTree
                || tree instanceof WhileLoopTree
                || tree instanceof DoWhileLoopTree;
    }

    private static boolean isWithin(TreePath target, Tree text) {
        for (TreePath at = target; at != null; at = at.getParentPath()) {
            if (at.getLeaf() == text) return true;
        }
        return false;
    }

    /** Lowering may register a labelled statement or what its label stands before. */
    private static Label find(Map<Tree, Label> labels, Tree target) {
        Tree at = target;
        while (!labels.containsKey(at) && at instanceof LabeledStatementTree labelled) at = labelled.getStatement();
        return Objects.requireNonNull(labels.get(at), "a jump to a statement that was not lowered");
    }
}
