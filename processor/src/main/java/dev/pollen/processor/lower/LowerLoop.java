// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.source.Constants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loops {@code while}, {@code do} and {@code for}; the awaits of a condition run before it in each turn. */
final class LowerLoop {
    private final Frame frame;

    LowerLoop(Frame frame) {
        this.frame = frame;
    }

    void lowerWhile(TreePath path, WhileLoopTree loop, @Nullable Label label) {
        Label target = target(loop, label);
        Test test = test(Frame.child(path, loop.getCondition()));
        Node.Block body = frame.statements.block(Frame.child(path, loop.getStatement()));
        frame.add(new Node.Loop(target, false, test.before, test.condition, test.endless, body, empty()));
    }

    void lowerDo(TreePath path, DoWhileLoopTree loop, @Nullable Label label) {
        Label target = target(loop, label);
        Node.Block body = frame.statements.block(Frame.child(path, loop.getStatement()));
        Test test = test(Frame.child(path, loop.getCondition()));
        frame.add(new Node.Loop(target, true, test.before, test.condition, test.endless, body, empty()));
    }

    /** {@code for (a; b; c) d} becomes {@code { a; while (b) { d; c; } }}, where a continue goes to c. */
    void lowerFor(TreePath path, ForLoopTree loop, @Nullable Label label) {
        frame.add(frame.block(() -> {
            initializers(path, loop.getInitializer());
            Label target = target(loop, label);
            Test test = loop.getCondition() == null
                    ? new Test(empty(), null, true)
                    : test(Frame.child(path, loop.getCondition()));
            Node.Block body = frame.statements.block(Frame.child(path, loop.getStatement()));
            Node.Block update = frame.block(() -> updates(path, loop.getUpdate()));
            frame.add(new Node.Loop(target, false, test.before, test.condition, test.endless, body, update));
        }));
    }

    /** Declarations, or expressions, which here have no semicolon. */
    private void initializers(TreePath path, List<? extends StatementTree> initializers) {
        for (StatementTree initializer : initializers) {
            TreePath statement = Frame.child(path, initializer);
            if (initializer instanceof ExpressionStatementTree expression) {
                frame.expressions.effect(Frame.child(statement, expression.getExpression()));
            } else frame.statements.lower(statement);
        }
    }

    private void updates(TreePath path, List<? extends ExpressionStatementTree> updates) {
        for (ExpressionStatementTree update : updates) {
            TreePath statement = Frame.child(path, update);
            frame.expressions.effect(Frame.child(statement, update.getExpression()));
        }
    }

    /** Registers where jumps to the loop go. */
    Label target(StatementTree loop, @Nullable Label label) {
        Label target = label != null ? label : new Label("loop");
        frame.splicer.label(loop, target, target);
        return target;
    }

    private record Test(Node.Block before, @Nullable Code condition, boolean endless) {}

    private Test test(TreePath condition) {
        boolean endless = Constants.isTrue(condition, frame.method);
        Code[] code = new Code[1];
        Node.Block before = frame.block(() -> code[0] = frame.expressions.test(condition));
        return new Test(before, endless ? null : code[0], endless);
    }

    static Node.Block empty() {
        return new Node.Block(null, List.of());
    }
}
