// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.jump;
import static dev.pollen.processor.fuzz.Tree.statement;

import dev.pollen.processor.fuzz.Scope.Local;
import dev.pollen.processor.fuzz.Scope.Target;
import java.util.List;

/** Loops; each turn spends fuel, unless it has an element of its own. */
final class Loops {
    private final Dice dice;
    private final Expressions expressions;
    private final Statements statements;

    Loops(Dice dice, Expressions expressions, Statements statements) {
        this.dice = dice;
        this.expressions = expressions;
        this.statements = statements;
    }

    Tree of(Scope outer, int depth) {
        Scope scope = outer.inner();
        String label = dice.name("loop");
        Scope inside = scope.inside(Target.loop(label));
        String spend = scope.self() + ".spend()";
        switch (dice.below(9)) {
            case 0:
                return statement(
                        label + ": while (" + spend
                                + dice.pick(" && ", " && eval(\"" + dice.name("o") + "\", true) && "),
                        statements.of(scope, Type.BOOLEAN),
                        ") ",
                        statements.block(inside, depth - 1, true));
            case 1: {
                Tree body = statements.block(inside, depth - 1, false);
                Tree condition = statements.of(scope, Type.BOOLEAN);
                return statement(label + ": do ", body, " while (" + spend + " && ", condition, ");");
            }
            case 2:
                return overArray(scope, inside, label, depth);
            case 3, 4:
                return overIterable(scope, inside, label, depth);
            case 5:
                return scope.awaits() ? overAsync(scope, inside, label, depth) : overArray(scope, inside, label, depth);
            case 6:
                return endless(scope, label, depth);
            case 7:
                return untilMatched(outer, depth);
            default:
                return counting(scope, inside, label, depth);
        }
    }

    private Tree overArray(Scope scope, Scope inside, String label, int depth) {
        boolean isText = dice.percent(40);
        Tree array = expressions.of(scope, isText ? Type.STRINGS : Type.INTS, 2);
        Type type = isText ? dice.pick(Type.STRING, Type.OBJECT) : dice.pick(Type.INT, Type.INT, Type.LONG, Type.BOXED);
        return over(inside, label, type, "", array, "", depth);
    }

    private Tree overIterable(Scope scope, Scope inside, String label, int depth) {
        Type type = dice.pick(Type.BOXED, Type.BOXED, Type.INT, Type.LONG, Type.OBJECT);
        if (dice.percent(5)) {
            return over(inside, label, type, "(List<Integer>) ", Tree.expression(Type.OBJECT, "null"), "", depth);
        }
        Tree first = statements.of(scope, Type.BOXED);
        Tree elements = Tree.expression(Type.OBJECT, first, ", ", statements.of(scope, Type.BOXED));
        return over(inside, label, type, "Arrays.<Integer>asList(", elements, ")", depth);
    }

    /** Each next element is awaited. */
    private Tree overAsync(Scope scope, Scope inside, String label, int depth) {
        Type type = dice.pick(Type.BOXED, Type.INT, Type.LONG, Type.OBJECT);
        Tree count = expressions.of(scope, Type.INT, 1);
        String head = "new Numbers(\"" + dice.name("n") + "\", " + scope.isSacred() + ", ";
        return over(inside, label, type, head, count, ")", depth);
    }

    private Tree over(Scope inside, String label, Type type, String head, Tree elements, String tail, int depth) {
        boolean isInferred = dice.percent(20) && (type == Type.BOXED || type == Type.STRING);
        Local element = inside.declare(type, dice.percent(50));
        String name = element.text();
        String declared = element.isAssignable() || dice.percent(70) ? "" : "final ";
        // var would be int where the elements are
        String written =
                isInferred && head.isEmpty() && type == Type.BOXED ? type.text() : isInferred ? "var" : type.text();
        return statement(
                label + ": for (" + declared + written + " " + name + " : " + head,
                elements,
                tail + ") ",
                statements.block(inside, depth - 1, true));
    }

    /** {@code for (;;)}, left by jumps and when the fuel is spent. */
    private Tree endless(Scope scope, String label, int depth) {
        boolean isLeft = dice.percent(60);
        Scope inside = scope.inside(new Target(label, Target.Kind.LOOP, isLeft));
        Tree last = isLeft ? jump(dice.pick("break;", "break " + label + ";")) : statements.fail(scope);
        Tree spent = statement("if (!" + scope.self() + ".spend()) ", last);
        Tree body = statements.block(inside, depth - 1, true, List.of(spent));
        return statement(label + dice.pick(": for (;;) ", ": while (true) "), body)
                .completing(isLeft);
    }

    /** No break leaves it, so the binding is in scope afterwards. */
    private Tree untilMatched(Scope outer, int depth) {
        String binding = dice.name("b");
        Type type = dice.pick(Type.STRING, Type.BOXED);
        // after a labelled loop javac knows no binding
        Scope inside = outer.inside(new Target("", Target.Kind.LOOP, false));
        Tree operand = statements.of(outer, Type.OBJECT);
        Tree spent = statement("if (!" + outer.self() + ".spend()) ", statements.fail(outer));
        Tree body = statements.block(inside, depth - 1, true, List.of(spent));
        // javac 17 does not know it if there is a switch inside
        if (Runtime.version().feature() >= 21) outer.declare(new Local(binding, type, dice.percent(30)));
        return statement("while (!(", operand, " instanceof " + type.text() + " " + binding + ")) ", body);
    }

    private Tree counting(Scope scope, Scope inside, String label, int depth) {
        String spend = scope.self() + ".spend()";
        Tree start = statements.of(scope, Type.INT);
        Local counter = inside.declare(Type.INT, true);
        String name = counter.text();
        Scope head = inside.inner();
        Tree condition = statements.of(head, Type.BOOLEAN);
        // where the body does not complete, javac finds statements of classes in it unreachable
        Tree update = head.awaits() && dice.percent(50)
                ? Tree.expression(Type.INT, "await(", expressions.awaits().leaf(head, Type.INT, 1), ")")
                : expressions.evaluated(head, Type.INT, 1);
        return statement(
                label + ": for (int " + name + " = ",
                start,
                "; " + spend + " && ",
                condition,
                "; " + name + "++, log(",
                update,
                ")) ",
                statements.block(inside, depth - 1, true));
    }
}
