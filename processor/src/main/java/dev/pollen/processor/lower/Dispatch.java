// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The choice of a switch: gives the number of the arm. Where there are too many constants for one method there are several
 * switches, each for those that none before it knew.
 */
final class Dispatch {
    /** So many labels are not too many. */
    private static final int FEW = 150;

    private final Frame frame;
    private final boolean isExpression;
    private final Variable arm;

    /** The cases of the source that are not the default. */
    private final List<Rule> rules = new ArrayList<>();

    private final int count;
    private int other;

    private record Rule(TreePath path, int number) {}

    Dispatch(Frame frame, Cases cases, boolean isExpression) {
        this.frame = frame;
        this.isExpression = isExpression;
        arm = frame.variables.temporary("arm", TypeName.INT);
        count = cases.arms().size();
        for (int number = 1; number <= count; number++) {
            for (TreePath one : cases.arms().get(number - 1).cases()) {
                if (Cases.isGuardSuspending(one, frame)) throw Frame.notYet(one, "a guard");
                if (Cases.isDefault(one)) other = number;
                rules.add(new Rule(one, number));
            }
        }
    }

    /** The variable that holds the number, one more than there are where no arm is chosen. */
    Variable lower(TreePath selector) {
        Code value = frame.expressions.condition(selector);
        int labels = rules.stream().mapToInt(rule -> Cases.count(rule.path())).sum();
        boolean isCut = labels > FEW && (other > 0 || !isExpression);
        if (isCut && rules.stream().allMatch(rule -> Cases.isOfConstants(rule.path()))) {
            several(selector, value);
        } else if (isExpression) {
            // A switch expression has to be exhaustive, and throws what Java says where it is not any more.
            frame.plain(Code.of(arm, " = ", choice(value, rules, true), ";"));
        } else {
            frame.assign(arm, String.valueOf(count + 1));
            frame.plain(choice(value, rules, false));
        }
        return arm;
    }

    private void several(TreePath selector, Code value) {
        Variable selected = value.asVariable();
        if (selected == null) {
            selected = frame.hold("selected", frame.variables.name(frame.method.typeOf(selector)), value);
        }
        String none = String.valueOf(other > 0 ? other : count + 1);
        frame.assign(arm, none);
        List<Rule> some = new ArrayList<>();
        List<Node> choices = new ArrayList<>();
        int labels = 0;
        for (Rule rule : rules) {
            if (Cases.isDefault(rule.path())) continue;
            some.add(rule);
            labels += Cases.count(rule.path());
            if (labels < FEW) continue;
            choices.add(new Node.Plain(choice(Code.use(selected), some, false), true));
            some.clear();
            labels = 0;
        }
        if (!some.isEmpty()) choices.add(new Node.Plain(choice(Code.use(selected), some, false), true));
        for (Node choice : choices) {
            Node.Block then = new Node.Block(null, List.of(choice));
            frame.add(choice == choices.get(0) ? choice : new Node.If(Code.of(arm, " == " + none), then, null));
        }
    }

    private Code choice(Code selector, List<Rule> some, boolean isValue) {
        List<Object> parts = new ArrayList<>(List.of("switch (", selector, ") {\n"));
        for (Rule rule : some) {
            parts.add("    ");
            parts.addAll(choosing(rule, isValue));
            parts.add("\n");
        }
        parts.add("}");
        return Code.of(parts.toArray());
    }

    /** One rule; bindings of its pattern are kept in the variables that the arm knows. */
    private List<Object> choosing(Rule rule, boolean isValue) {
        Map<Variable, Code.Piece> matched = new LinkedHashMap<>();
        for (Variable binding : Cases.bindings(rule.path(), frame)) {
            frame.add(new Node.Declare(binding, Code.type(binding.type()), null));
            // The pattern declares it: it is no variable of the frame.
            Variable local = frame.variables.temporary(binding.name(), binding.type());
            matched.put(binding, new Code.Raw(local.name()));
        }
        List<Object> parts = new ArrayList<>();
        parts.add(renamed(Cases.labels(rule.path(), frame), matched));
        parts.add(" -> ");
        boolean isBlock = !isValue || !matched.isEmpty();
        if (isBlock) parts.add("{ ");
        matched.forEach((binding, local) -> parts.addAll(List.of(binding, " = ", new Code(List.of(local)), "; ")));
        if (!isValue) parts.addAll(List.of(arm, " = " + rule.number() + ";"));
        else parts.add((isBlock ? "yield " : "") + rule.number() + ";");
        if (isBlock) parts.add(" }");
        return parts;
    }

    private static Code renamed(Code code, Map<Variable, Code.Piece> names) {
        List<Code.Piece> pieces = new ArrayList<>();
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Use use && names.containsKey(use.variable())) {
                pieces.add(names.get(use.variable()));
            } else if (piece instanceof Code.Capture capture && names.containsKey(capture.variable())) {
                pieces.add(names.get(capture.variable()));
            } else pieces.add(piece);
        }
        return new Code(pieces);
    }
}
