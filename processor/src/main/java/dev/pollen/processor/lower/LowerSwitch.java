// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A switch with an await in it. Java's own switch still chooses, but only a number; the arms follow as ifs:
 *
 * <pre>{@code
 * arm = 3;
 * switch (selector) { case A, B -> arm = 1; default -> arm = 2; }
 * if (arm == 1) { ... } else { ... }        // with fall-through: if (arm <= 1) { ... } if (arm <= 2) { ... }
 * }</pre>
 *
 * A {@code break} leaves the block around them, a {@code yield} gives the value first.
 */
final class LowerSwitch {
    /** So many arms are tried one after the other. */
    private static final int FEW = 32;

    private final Frame frame;

    LowerSwitch(Frame frame) {
        this.frame = frame;
    }

    void statement(TreePath path, SwitchTree choice) {
        Label end = new Label("choice");
        frame.splicer.label(choice, end, null);
        Cases cases = Cases.of(path, choice.getCases());
        boolean exhaustive = Completion.isExhaustive(choice.getCases());
        Node.Block block = frame.block(() -> {
            Variable arm = new Dispatch(frame, cases, false).lower(Frame.child(path, choice.getExpression()));
            arms(arm, cases, bodies(cases, null), exhaustive);
        });
        frame.add(new Node.Block(end, block.nodes()));
    }

    Code expression(TreePath path, SwitchExpressionTree choice) {
        Label end = new Label("choice");
        Variable value = frame.variables.temporary("chosen", frame.variables.name(frame.method.typeOf(path)));
        frame.arms(choice, value, end);
        Cases cases = Cases.of(path, choice.getCases());
        Node.Block block = frame.block(() -> {
            Variable arm = new Dispatch(frame, cases, true).lower(Frame.child(path, choice.getExpression()));
            arms(arm, cases, bodies(cases, value), true);
        });
        frame.add(new Node.Block(end, block.nodes()));
        return Code.use(value);
    }

    private List<Node.Block> bodies(Cases cases, @Nullable Variable value) {
        List<Node.Block> bodies = new ArrayList<>();
        for (Cases.Arm arm : cases.arms()) bodies.add(frame.block(() -> body(arm, value)));
        return bodies;
    }

    private void body(Cases.Arm arm, @Nullable Variable value) {
        CaseTree tree = arm.tree();
        if (!arm.isRule()) {
            frame.statements.lowerAll(arm.last(), arm.statements());
            return;
        }
        Tree body = Objects.requireNonNull(tree.getBody());
        TreePath path = Frame.child(arm.last(), body);
        if (body instanceof ExpressionTree) {
            if (value != null) frame.expressions.into(value, path);
            else frame.expressions.effect(path);
        } else if (value != null && body instanceof ExpressionStatementTree statement) {
            frame.expressions.into(value, Frame.child(path, statement.getExpression()));
        } else frame.statements.lower(new TreePath(arm.last(), (StatementTree) body));
    }

    private void arms(Variable arm, Cases cases, List<Node.Block> bodies, boolean exhaustive) {
        if (bodies.isEmpty()) return;
        int last = bodies.size() - 1;
        boolean fallsThrough = !cases.arms().get(0).isRule()
                && bodies.subList(0, last).stream().anyMatch(Reach::completes);
        if (!fallsThrough) {
            frame.add(tree(arm, bodies, 0, bodies.size(), exhaustive));
            return;
        }
        for (int from = 0; from < last; from += FEW) {
            List<Node> some = new ArrayList<>();
            int end = Math.min(last, from + FEW);
            for (int i = from; i < end; i++) some.add(upTo(i + 1, arm, bodies.get(i)));
            if (last <= FEW) some.forEach(frame::add);
            else frame.add(upTo(end, arm, new Node.Block(null, some)));
        }
        frame.add(exhaustive ? bodies.get(last) : upTo(last + 1, arm, bodies.get(last)));
    }

    private static Node.If upTo(int number, Variable arm, Node.Block body) {
        return new Node.If(Code.of(arm, " <= " + number), body, null);
    }

    /** The bodies of a range of arms; where there are many, each half for itself. */
    private static Node tree(Variable arm, List<Node.Block> bodies, int from, int end, boolean exhaustive) {
        if (end - from <= FEW) return chain(arm, bodies, from, end, exhaustive);
        int middle = (from + end) / 2;
        Node.Block otherwise = new Node.Block(null, List.of(tree(arm, bodies, middle, end, exhaustive)));
        Node.Block then = new Node.Block(null, List.of(tree(arm, bodies, from, middle, true)));
        return new Node.If(Code.of(arm, " <= " + middle), then, otherwise);
    }

    private static Node chain(Variable arm, List<Node.Block> bodies, int from, int end, boolean exhaustive) {
        Node.Block body = bodies.get(from);
        boolean isLast = from == end - 1;
        if (isLast && exhaustive) return body;
        Node.Block otherwise =
                isLast ? null : new Node.Block(null, List.of(chain(arm, bodies, from + 1, end, exhaustive)));
        return new Node.If(Code.of(arm, " == " + (from + 1)), body, otherwise);
    }
}
