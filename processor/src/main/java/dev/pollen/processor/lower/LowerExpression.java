// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.Operators;
import java.util.Map;

/** Chooses the lowering of an expression. Nodes that have to run before it are added to the frame. */
final class LowerExpression {
    /** So many characters are a large expression. */
    private static final int LARGE = 2_000;

    private final Frame frame;
    private final Operands operands;
    private final LowerAwait awaits;
    private final LowerAssignment assignments;
    private final LowerCondition conditions;

    LowerExpression(Frame frame) {
        this.frame = frame;
        this.operands = new Operands(frame);
        this.awaits = new LowerAwait(frame, operands);
        this.assignments = new LowerAssignment(frame, operands);
        this.conditions = new LowerCondition(frame);
    }

    /** The text of an expression without await. */
    Code plain(TreePath path) {
        return frame.splicer.expression(path, Map.of());
    }

    /** Lowers an expression; the code, without await, gives its value when evaluated next. */
    Code value(TreePath path) {
        Tree tree = path.getLeaf();
        if (!frame.suspends(tree)) return plain(path);
        if (isSuspension(path)) return awaits.value(path);
        if (tree instanceof ParenthesizedTree inner) {
            Code code = value(Frame.child(path, inner.getExpression()));
            return code.asVariable() != null ? code : Code.of("(", code, ")");
        }
        if (tree instanceof ConditionalExpressionTree choice) return conditions.conditional(path, choice);
        if (tree instanceof BinaryTree binary && isShortCircuit(binary) && frame.suspends(binary.getRightOperand())) {
            return conditions.shortCircuit(path, binary);
        }
        if (tree instanceof AssignmentTree assignment) return assignments.value(path, assignment);
        if (tree instanceof CompoundAssignmentTree compound && frame.suspends(compound.getExpression())) {
            return assignments.compound(path, compound, true);
        }
        if (tree instanceof UnaryTree unary && Operators.isUpdate(unary)) {
            return assignments.update(path, unary, true);
        }
        if (tree instanceof SwitchExpressionTree choice) return new LowerSwitch(frame).expression(path, choice);
        if (tree instanceof NewClassTree creation) return new LowerNew(frame, operands).value(path, creation);
        return frame.splicer.expression(path, operands.evaluate(path));
    }

    private static boolean isShortCircuit(BinaryTree binary) {
        return binary.getKind() == Tree.Kind.CONDITIONAL_AND || binary.getKind() == Tree.Kind.CONDITIONAL_OR;
    }

    /** A condition of a statement; a large one goes to a variable before, so that it need not be in the method of the rest. */
    Code test(TreePath path) {
        Code code = condition(path);
        return isLarge(code) ? Code.use(frame.hold("test", TypeName.BOOLEAN, code)) : code;
    }

    /** Whether it is better evaluated in a statement of its own, which can become a method. */
    static boolean isLarge(Code code) {
        int length = 0;
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Raw raw) length += raw.text().length();
            else if (piece instanceof Code.Bind bind && isLarge(bind.operand())) return true;
        }
        return length > LARGE;
    }

    /** The condition or selector of a statement, without the parentheses around it. */
    Code condition(TreePath path) {
        TreePath inner = path;
        while (inner.getLeaf() instanceof ParenthesizedTree tree) inner = Frame.child(inner, tree.getExpression());
        return value(inner);
    }

    /** Lowers an expression statement. */
    void effect(TreePath path) {
        ExpressionTree tree = (ExpressionTree) path.getLeaf();
        if (!frame.suspends(tree)) frame.plain(Code.of(plain(path), ";"));
        else if (isSuspension(path)) awaits.suspend(path, null);
        else if (tree instanceof AssignmentTree assignment) assignments.effect(path, assignment);
        else if (tree instanceof CompoundAssignmentTree compound && frame.suspends(compound.getExpression())) {
            assignments.compound(path, compound, false);
        } else if (tree instanceof UnaryTree unary && Operators.isUpdate(unary)) {
            assignments.update(path, unary, false);
        } else frame.plain(Code.of(value(path), ";"));
    }

    /** Whether an expression is an await or a direct call of an {@code @Async} method. */
    boolean isSuspension(TreePath path) {
        return path.getLeaf() instanceof MethodInvocationTree call && frame.suspensions.kind(call) != null;
    }

    /** Lowers an await or a direct call whose value goes to {@code target}. */
    void suspendInto(Variable target, TreePath path) {
        awaits.suspend(path, target);
    }

    /** Lowers an expression whose value goes to {@code target}. */
    void into(Variable target, TreePath path) {
        if (isSuspension(path)) suspendInto(target, path);
        else frame.add(new Node.Assign(target, value(path)));
    }
}
