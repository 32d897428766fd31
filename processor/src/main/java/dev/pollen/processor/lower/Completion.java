// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

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
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether statements without await can complete normally (JLS 14.22). */
final class Completion {
    private final AttributedMethod method;

    private Completion(AttributedMethod method) {
        this.method = method;
    }

    static boolean of(TreePath statement, AttributedMethod method) {
        return new Completion(method).completes(statement);
    }

    private boolean completes(TreePath path) {
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
            return loop(path, loop.getCondition(), loop.getStatement());
        }
        if (statement instanceof ForLoopTree loop) {
            return loop(path, loop.getCondition(), loop.getStatement());
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
                || Jumps.in(labeled.getStatement()).breaks(labeled.getLabel());
    }

    private boolean loop(TreePath path, @Nullable ExpressionTree condition, StatementTree body) {
        boolean endless = condition == null || Constants.isTrue(child(path, condition), method);
        return !endless || Jumps.in(body).breaks(null);
    }

    private boolean doLoop(TreePath path, DoWhileLoopTree loop) {
        Jumps jumps = Jumps.in(loop.getStatement());
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
        for (CaseTree one : cases) if (breaks(one)) return true;
        if (!Cases.isExhaustive(choice.getCases())) return true;
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

    private static boolean breaks(CaseTree one) {
        if (one.getStatements() != null) {
            return one.getStatements().stream()
                    .anyMatch(statement -> Jumps.in(statement).breaks(null));
        }
        return one.getBody() != null && Jumps.in(one.getBody()).breaks(null);
    }

    private static TreePath child(TreePath parent, Tree child) {
        return new TreePath(parent, child);
    }
}
