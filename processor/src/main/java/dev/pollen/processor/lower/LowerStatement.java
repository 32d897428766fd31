// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the lowering of a statement. One without await is spliced whole. */
final class LowerStatement {
    private final Frame frame;
    private final LowerLoop loops;
    private final LowerForEach forEach;
    private final LowerTry tries;
    private final LowerLocal locals;

    LowerStatement(Frame frame) {
        this.frame = frame;
        this.loops = new LowerLoop(frame);
        this.forEach = new LowerForEach(frame);
        this.tries = new LowerTry(frame);
        this.locals = new LowerLocal(frame);
    }

    /** Lowers statements in their order. */
    void lowerAll(TreePath parent, List<? extends StatementTree> statements) {
        Comments comments = new Comments(frame.method, parent.getLeaf());
        for (StatementTree statement : statements) {
            String comment = comments.before(statement);
            if (!comment.isEmpty()) frame.plain(Code.raw(comment));
            lower(Frame.child(parent, statement));
        }
    }

    /** What {@code statement} does, as a block: that of the user if it is one. */
    Node.Block block(TreePath statement) {
        return frame.block(() -> {
            if (statement.getLeaf() instanceof BlockTree block) lowerAll(statement, block.getStatements());
            else lower(statement);
        });
    }

    /** Lowers a statement, with the label in front of it if there is one. */
    void lower(TreePath path) {
        StatementTree statement = (StatementTree) path.getLeaf();
        if (statement instanceof VariableTree variable) {
            locals.lower(path, variable);
        } else if (statement instanceof ClassTree && frame.splicer.isMember(path)) {
            Variable holder = frame.splicer.holder(path);
            if (holder != null) frame.assign(holder, frame.splicer.holding(path));
        } else if (statement instanceof YieldTree result && frame.suspends(statement)) {
            lowerYield(path, result);
        } else if (!frame.suspends(statement)) {
            plain(path);
        } else if (statement instanceof LabeledStatementTree labeled) {
            labeled(path, labeled);
        } else {
            suspending(path, statement, null);
        }
    }

    private void plain(TreePath path) {
        boolean completes = frame.completion.completes(path);
        frame.add(new Node.Plain(frame.splicer.statement(path), completes));
    }

    private void labeled(TreePath path, LabeledStatementTree labeled) {
        Label label = new Label(labeled.getLabel().toString());
        TreePath inner = Frame.child(path, labeled.getStatement());
        StatementTree statement = labeled.getStatement();
        if (isLoop(statement)) {
            frame.splicer.label(labeled, label, label);
            suspending(inner, statement, label);
            return;
        }
        frame.splicer.label(labeled, label, null);
        Node.Block block = block(inner);
        frame.add(new Node.Block(label, block.nodes()));
    }

    private static boolean isLoop(StatementTree statement) {
        return statement instanceof WhileLoopTree
                || statement instanceof DoWhileLoopTree
                || statement instanceof ForLoopTree
                || statement instanceof EnhancedForLoopTree;
    }

    private void suspending(TreePath path, StatementTree statement, @Nullable Label label) {
        if (statement instanceof BlockTree) frame.add(block(path));
        else if (statement instanceof ExpressionStatementTree expression) {
            frame.expressions.effect(Frame.child(path, expression.getExpression()));
        } else if (statement instanceof IfTree choice) lowerIf(path, choice);
        else if (statement instanceof ReturnTree end) lowerReturn(path, end);
        else if (statement instanceof ThrowTree failure) {
            frame.add(new Node.Throw(frame.expressions.value(Frame.child(path, failure.getExpression()))));
        } else if (statement instanceof WhileLoopTree loop) loops.lowerWhile(path, loop, label);
        else if (statement instanceof DoWhileLoopTree loop) loops.lowerDo(path, loop, label);
        else if (statement instanceof ForLoopTree loop) loops.lowerFor(path, loop, label);
        else if (statement instanceof EnhancedForLoopTree loop) forEach.lower(path, loop, label);
        else if (statement instanceof AssertTree assertion) lowerAssert(path, assertion);
        else if (statement instanceof SwitchTree choice) new LowerSwitch(frame).statement(path, choice);
        else if (statement instanceof TryTree attempt) tries.lower(path, attempt);
        else if (statement instanceof SynchronizedTree locked) lowerSynchronized(path, locked);
        else throw Frame.notYet(path, statement instanceof ClassTree ? "a local class" : "this statement");
    }

    /** {@code synchronized (await(a)) {...}} becomes the awaits of the lock, then the statement: nothing suspends in it. */
    private void lowerSynchronized(TreePath path, SynchronizedTree locked) {
        TreePath lock = Frame.child(path, locked.getExpression());
        Code value = Code.of("(", frame.expressions.condition(lock), ")");
        Code statement = frame.splicer.expression(path, Map.of(lock.getLeaf(), value));
        frame.add(new Node.Plain(statement, frame.completion.completes(path)));
    }

    /** {@code if (a + await(b) > 0) x; else y;} becomes the awaits of the condition, then an if. */
    private void lowerIf(TreePath path, IfTree choice) {
        Code condition = frame.expressions.test(Frame.child(path, choice.getCondition()));
        Node.Block then = block(Frame.child(path, choice.getThenStatement()));
        StatementTree otherwise = choice.getElseStatement();
        frame.add(new Node.If(condition, then, otherwise == null ? null : block(Frame.child(path, otherwise))));
    }

    private void lowerReturn(TreePath path, ReturnTree end) {
        Code value = frame.expressions.value(Frame.child(path, end.getExpression()));
        frame.add(new Node.Leave(new Jump.Return(value)));
    }

    /** {@code assert await(a) : b;} becomes {@code if (enabled) { if (!await a) throw new AssertionError(b); }}. */
    private void lowerAssert(TreePath path, AssertTree assertion) {
        Node.Block tested = frame.block(() -> {
            Code condition = frame.expressions.test(Frame.child(path, assertion.getCondition()));
            Node.Block failing = frame.block(() -> {
                ExpressionTree detail = assertion.getDetail();
                Code message = detail == null ? Code.of() : frame.expressions.value(Frame.child(path, detail));
                frame.add(new Node.Throw(Code.of("new ", ClassName.get(AssertionError.class), "(", message, ")")));
            });
            frame.add(new Node.If(Code.of("!(", condition, ")"), failing, null));
        });
        frame.add(new Node.If(frame.splicer.assertionsEnabled(path), tested, null));
    }

    /** {@code yield await(x);} of a switch expression that was lowered. */
    private void lowerYield(TreePath path, YieldTree result) {
        Frame.Arms arms = frame.armsAround(path);
        frame.expressions.into(arms.value(), Frame.child(path, result.getValue()));
        frame.add(new Node.Leave(new Jump.Break(arms.end())));
    }
}
