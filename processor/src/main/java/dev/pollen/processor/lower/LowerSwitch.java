// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Frame frame;

    LowerSwitch(Frame frame) {
        this.frame = frame;
    }

    void statement(TreePath path, SwitchTree choice) {
        Label end = new Label("choice");
        frame.splicer.label(choice, end, null);
        Cases cases = Cases.of(path, choice.getCases());
        boolean exhaustive = Cases.isExhaustive(choice.getCases());
        Node.Block block = frame.block(() -> {
            Code selector = frame.expressions.condition(Frame.child(path, choice.getExpression()));
            Variable arm = dispatch(selector, cases, false);
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
            Code selector = frame.expressions.condition(Frame.child(path, choice.getExpression()));
            Variable arm = dispatch(selector, cases, true);
            arms(arm, cases, bodies(cases, value), true);
        });
        frame.add(new Node.Block(end, block.nodes()));
        return Code.use(value);
    }

    /** Chooses; a switch expression has to be exhaustive, and throws what Java says where it is not any more. */
    private Variable dispatch(Code selector, Cases cases, boolean isExpression) {
        Variable arm = frame.variables.temporary("arm", TypeName.INT);
        List<Object> parts = new ArrayList<>();
        if (isExpression) parts.addAll(List.of(arm, " = "));
        parts.addAll(List.of("switch (", selector, ") {\n"));
        for (int number = 1; number <= cases.arms().size(); number++) {
            for (TreePath one : cases.arms().get(number - 1).cases()) {
                if (Cases.isGuardSuspending(one, frame)) throw Frame.notYet(one, "a guard");
                parts.add("    ");
                parts.addAll(choosing(one, arm, number, isExpression));
                parts.add("\n");
            }
        }
        parts.add(isExpression ? "};" : "}");
        int none = cases.arms().size() + 1;
        if (!isExpression) frame.assign(arm, String.valueOf(none));
        frame.plain(Code.of(parts.toArray()));
        return arm;
    }

    /** One rule of the dispatch; bindings of its pattern are kept in the variables that the arm knows. */
    private List<Object> choosing(TreePath one, Variable arm, int number, boolean isExpression) {
        Map<Variable, Variable> matched = new LinkedHashMap<>();
        for (Variable binding : Cases.bindings(one, frame)) {
            matched.put(binding, frame.variables.temporary(binding.name(), binding.type()));
        }
        List<Object> parts = new ArrayList<>();
        parts.add(renamed(Cases.labels(one, frame), matched));
        parts.add(" -> ");
        boolean isBlock = !isExpression || !matched.isEmpty();
        if (isBlock) parts.add("{ ");
        matched.forEach((binding, local) -> parts.addAll(List.of(binding, " = ", local, "; ")));
        if (!isExpression) parts.addAll(List.of(arm, " = " + number + ";"));
        else parts.add((isBlock ? "yield " : "") + number + ";");
        if (isBlock) parts.add(" }");
        return parts;
    }

    private static Code renamed(Code code, Map<Variable, Variable> names) {
        List<Code.Piece> pieces = new ArrayList<>();
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Use use && names.containsKey(use.variable())) {
                pieces.add(new Code.Use(names.get(use.variable())));
            } else if (piece instanceof Code.Capture capture && names.containsKey(capture.variable())) {
                pieces.add(new Code.Use(names.get(capture.variable())));
            } else pieces.add(piece);
        }
        return new Code(pieces);
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
            frame.add(chain(arm, bodies, 0, exhaustive));
            return;
        }
        for (int i = 0; i <= last; i++) {
            if (i == last && exhaustive) frame.add(bodies.get(i));
            else frame.add(new Node.If(Code.of(arm, " <= " + (i + 1)), bodies.get(i), null));
        }
    }

    private static Node chain(Variable arm, List<Node.Block> bodies, int from, boolean exhaustive) {
        Node.Block body = bodies.get(from);
        boolean isLast = from == bodies.size() - 1;
        if (isLast && exhaustive) return body;
        Node.Block otherwise = isLast ? null : new Node.Block(null, List.of(chain(arm, bodies, from + 1, exhaustive)));
        return new Node.If(Code.of(arm, " == " + (from + 1)), body, otherwise);
    }
}
