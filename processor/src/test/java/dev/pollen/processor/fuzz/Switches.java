// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import dev.pollen.processor.fuzz.Scope.Local;
import dev.pollen.processor.fuzz.Scope.Target;
import dev.pollen.processor.fuzz.Selector.Label;
import java.util.ArrayList;
import java.util.List;

/** Switches of every kind: statements and expressions, with arrows and with groups. */
final class Switches {
    private final Dice dice;
    private final Expressions expressions;

    Switches(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Tree statement(Scope outer, int depth, Statements statements) {
        Selector selector = Selector.of(dice, expressions, outer, 2);
        boolean isArrow = dice.percent(50);
        boolean hasDefault = selector.isPattern() ? !selector.isComplete() || dice.percent(30) : dice.percent(80);
        boolean isLeft = dice.percent(40);
        Scope scope = outer.inside(new Target("", Target.Kind.SWITCH, isLeft));
        // javac has to see that a switch completes which a break may leave, and that groups fall out of its end
        boolean completes = isLeft || !isArrow || (!hasDefault && !selector.isPattern());
        List<Object> parts = head(selector);
        List<Label> labels = labels(selector, hasDefault);
        String constant = dice.percent(30) ? constant(labels) : "";
        if (!constant.isEmpty()) parts.add(0, "final int " + constant + " = 5; ");
        Local shared = isArrow || selector.isPattern() || dice.percent(70) ? null : shared(scope, statements);
        for (int i = 0; i < labels.size(); i++) {
            Scope group = group(scope, labels.get(i), parts);
            parts.add(isArrow ? " -> " : ": ");
            if (shared != null) {
                parts.add((i == 0 ? shared.type().text() + " " : "") + shared.text() + " = ");
                parts.add(statements.stored(group, shared.type()));
                parts.add("; ");
                group.declare(shared);
            }
            boolean mayJump = isArrow ? i > 0 && dice.percent(50) : i + 1 < labels.size();
            Tree body = statements.block(group, depth - 1, mayJump);
            parts.add(body);
            if (!isArrow && body.completes() && (selector.isPattern() || dice.percent(50))) parts.add(" break;");
            completes |= body.completes();
        }
        parts.add(" }");
        return Tree.statement(parts.toArray()).completing(completes);
    }

    /** A variable that the first group declares and each one sets. */
    private Local shared(Scope scope, Statements statements) {
        return new Local(scope.fresh(), statements.anyType(), true);
    }

    /** Gives the label 5, if there is one, the name that is returned. */
    private String constant(List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).text().equals("5")) continue;
            String name = dice.name("k");
            labels.set(i, new Label(name, List.of(), false));
            return name;
        }
        return "";
    }

    Tree expression(Scope outer, Type type, int depth) {
        Selector selector = Selector.of(dice, expressions, outer, Math.min(depth - 1, 1));
        boolean isArrow = dice.percent(60);
        boolean hasDefault = !selector.isComplete() || dice.percent(30);
        List<Label> labels = labels(selector, hasDefault);
        List<Object> parts = head(selector);
        parts.add(0, "(");
        boolean hasResult = isArrow;
        for (int i = 0; i < labels.size(); i++) {
            Scope group = group(outer, labels.get(i), parts);
            if (isArrow) {
                arrow(group, type, i == 0, depth, parts);
            } else {
                parts.add(": ");
                boolean mayFall = i + 1 < labels.size() && !selector.isPattern() && dice.percent(40);
                Tree block = expressions.statements(null).yielding(group, type, mayFall);
                hasResult |= Statements.isYield(block);
                parts.add(block);
            }
        }
        // without any result it is illegal
        if (!hasResult) return expressions.atom(outer, type);
        parts.add(" })");
        return Tree.expression(type, parts.toArray());
    }

    private void arrow(Scope group, Type type, boolean isFirst, int depth, List<Object> parts) {
        parts.add(" -> ");
        int die = dice.below(10);
        if (!isFirst && die < 2) {
            parts.add(expressions.statements(null).fail(group));
        } else if (die < 4) {
            parts.add(expressions.statements(null).yielding(group, type, false));
        } else {
            parts.add(expressions.of(group, type, depth - 1));
            parts.add(";");
        }
    }

    private static List<Object> head(Selector selector) {
        return new ArrayList<>(List.of("switch (", selector.value(), ") {"));
    }

    /** With the default among them: the last one where there are patterns. */
    private List<Label> labels(Selector selector, boolean hasDefault) {
        List<Label> labels = new ArrayList<>(selector.labels());
        if (hasDefault) {
            int place = selector.isPattern() ? labels.size() : dice.below(labels.size() + 1);
            labels.add(place, new Label("", List.of(), false));
        }
        return labels;
    }

    /** Writes a label; gives what is in scope after it. */
    private Scope group(Scope outer, Label label, List<Object> parts) {
        Scope scope = outer.inner();
        label.bindings().forEach(scope::declare);
        parts.add(label.text().isEmpty() ? " default" : " case " + label.text());
        if (label.isGuarded()) {
            Scope guard = outer.inGuard();
            label.bindings().forEach(guard::declare);
            parts.add(" when ");
            // no constant
            parts.add(expressions.evaluated(guard, Type.BOOLEAN, 2));
        }
        return scope;
    }
}
