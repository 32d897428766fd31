// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether statements can complete normally (JLS 14.22). */
public final class Completion {
    private final AttributedMethod method;

    public Completion(AttributedMethod method) {
        this.method = method;
    }

    /** Whether a jump out of {@code text} never gets there, as a finally block on its way goes a way of its own. */
    public boolean isReplaced(TreePath jump, Tree text) {
        for (TreePath path = jump; path.getLeaf() != text; path = path.getParentPath()) {
            TreePath around = path.getParentPath();
            if (around.getLeaf() instanceof TryTree attempt
                    && attempt.getFinallyBlock() != null
                    && attempt.getFinallyBlock() != path.getLeaf()
                    && !completes(child(around, attempt.getFinallyBlock()))) return true;
        }
        return false;
    }

    public boolean completes(TreePath path) {
        Tree statement = path.getLeaf();
        if (statement instanceof ReturnTree
                || statement instanceof ThrowTree
                || statement instanceof BreakTree
                || statement instanceof ContinueTree
                || statement.getKind() == Tree.Kind.YIELD) return false;
        if (statement instanceof BlockTree block) return completes(path, block.getStatements());
        if (statement instanceof LabeledStatementTree labeled) return labeled(path, labeled);
        if (statement instanceof IfTree choice) {
            StatementTree otherwise = choice.getElseStatement();
            return otherwise == null
                    || completes(child(path, choice.getThenStatement()))
                    || completes(child(path, otherwise));
        }
        if (statement instanceof WhileLoopTree loop) {
            return loop(path, loop.getCondition(), child(path, loop.getStatement()));
        }
        if (statement instanceof ForLoopTree loop) {
            return loop(path, loop.getCondition(), child(path, loop.getStatement()));
        }
        if (statement instanceof DoWhileLoopTree loop) return doLoop(path, loop);
        if (statement instanceof EnhancedForLoopTree) return true;
        if (statement instanceof SynchronizedTree locked) return completes(child(path, locked.getBlock()));
        if (statement instanceof TryTree attempt) return attempt(path, attempt);
        if (statement instanceof SwitchTree choice) return choice(path, choice);
        return true;
    }

    private boolean completes(TreePath parent, List<? extends StatementTree> statements) {
        return statements.stream().allMatch(statement -> completes(child(parent, statement)));
    }

    private boolean labeled(TreePath path, LabeledStatementTree labeled) {
        return completes(child(path, labeled.getStatement()))
                || jumps(child(path, labeled.getStatement())).breaks(labeled.getLabel());
    }

    private boolean loop(TreePath path, @Nullable ExpressionTree condition, TreePath body) {
        boolean endless = condition == null || Constants.isTrue(child(path, condition), method);
        return !endless || jumps(body).breaks(null);
    }

    private boolean doLoop(TreePath path, DoWhileLoopTree loop) {
        JumpTargets jumps = jumps(child(path, loop.getStatement()));
        if (jumps.breaks(null)) return true;
        if (Constants.isTrue(child(path, loop.getCondition()), method)) return false;
        return completes(child(path, loop.getStatement())) || jumps.continues(null) || jumps.continues(label(path));
    }

    private static javax.lang.model.element.@Nullable Name label(TreePath loop) {
        TreePath parent = loop.getParentPath();
        return parent != null && parent.getLeaf() instanceof LabeledStatementTree labeled ? labeled.getLabel() : null;
    }

    private boolean attempt(TreePath path, TryTree attempt) {
        BlockTree last = attempt.getFinallyBlock();
        if (last != null && !completes(child(path, last))) return false;
        if (completes(child(path, attempt.getBlock()))) return true;
        for (CatchTree clause : attempt.getCatches()) {
            if (completes(child(child(path, clause), clause.getBlock()))) return true;
        }
        return false;
    }

    private boolean choice(TreePath path, SwitchTree choice) {
        List<? extends CaseTree> cases = choice.getCases();
        if (cases.isEmpty()) return true;
        for (CaseTree one : cases) if (jumps(child(path, one)).breaks(null)) return true;
        if (!isExhaustive(cases)) return true;
        boolean arrows = cases.get(0).getCaseKind() == CaseTree.CaseKind.RULE;
        if (!arrows) {
            CaseTree last = cases.get(cases.size() - 1);
            return completes(child(path, last), Objects.requireNonNull(last.getStatements()));
        }
        for (CaseTree one : cases) {
            Tree body = one.getBody();
            if (!(body instanceof StatementTree statement) || completes(child(child(path, one), statement)))
                return true;
        }
        return false;
    }

    /** Whether every value of the selector has a case: there is a default, or patterns, which have to cover all. */
    public static boolean isExhaustive(List<? extends CaseTree> cases) {
        for (CaseTree one : cases) {
            boolean isPattern = Children.of(one).stream()
                    .anyMatch(child -> child.getKind().name().equals("PATTERN_CASE_LABEL"));
            if (isPattern || one.getExpressions().isEmpty()) return true;
            for (ExpressionTree label : one.getExpressions()) {
                if (label.getKind() == Tree.Kind.NULL_LITERAL) return true;
            }
        }
        return false;
    }

    private JumpTargets jumps(TreePath statement) {
        return JumpTargets.in(statement, this);
    }

    private static TreePath child(TreePath parent, Tree child) {
        return new TreePath(parent, child);
    }
}
