// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.expression;

import dev.pollen.processor.fuzz.Scope.Local;

/** Operators and the like, of which each type has its own. */
final class Values {
    private final Dice dice;
    private final Expressions expressions;

    Values(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Tree of(Scope scope, Type type, int depth) {
        return switch (type) {
            case INT -> number(scope, depth);
            case LONG, FLOAT, DOUBLE -> arithmetic(scope, type, depth);
            case BYTE, SHORT, CHAR ->
                expression(type, "(" + type.text() + ") (0 + ", operand(scope, dice.pick(Type.INTEGRAL), depth), ")");
            case BOOLEAN -> condition(scope, depth);
            case STRING -> text(scope, depth);
            case BOXED -> expression(type, "(Integer) (0 + ", operand(scope, Type.INT, depth), ")");
            case OBJECT -> object(scope, depth);
            case INTS ->
                expression(
                        type,
                        "new int[] {",
                        operand(scope, Type.INT, depth),
                        ", ",
                        operand(scope, dice.pick(Type.INT, Type.SHORT), depth),
                        "}");
            case STRINGS -> expression(type, "new String[] {", cut(scope, depth), ", ", cut(scope, depth), "}");
        };
    }

    /** An operand. */
    private Tree operand(Scope scope, Type type, int depth) {
        return expressions.of(scope, type, depth - 1);
    }

    private Tree cut(Scope scope, int depth) {
        return expressions.cut(scope, depth - 1);
    }

    private Tree object(Scope scope, int depth) {
        if (dice.percent(20))
            return expression(Type.OBJECT, "((Object) new Dot(", operand(scope, Type.INT, depth), "))");
        Type type = expressions.printable();
        // javac 17 fails on (Object) (a && b) instanceof T t
        Tree value = type == Type.BOOLEAN ? expressions.atom(scope, type) : operand(scope, type, depth);
        return expression(Type.OBJECT, "(Object) (", value, ")");
    }

    private Tree arithmetic(Scope scope, Type type, int depth) {
        if (type == Type.LONG && dice.percent(40)) {
            return expression(
                    type,
                    "(",
                    operand(scope, type, depth),
                    dice.pick(" << ", " >> ", " >>> "),
                    operand(scope, dice.pick(Type.INTEGRAL), depth),
                    ")");
        }
        Tree left = operand(scope, dice.percent(60) ? type : Type.INT, depth);
        Tree right = operand(scope, type, depth);
        return expression(type, "(", left, dice.pick(" + ", " - ", " * ", " / ", " % "), right, ")");
    }

    private Tree number(Scope scope, int depth) {
        return switch (dice.below(12)) {
            case 0 -> expression(Type.INT, operand(scope, Type.STRING, depth), ".length()");
            case 1 -> expression(Type.INT, operand(scope, Type.INTS, depth), ".length");
            case 2 -> expression(Type.INT, "(int) (0L + ", operand(scope, dice.pick(Type.NUMERIC), depth), ")");
            case 3 ->
                scope.hasSelf()
                        ? expression(Type.INT, scope.self() + ".twice(", operand(scope, Type.INT, depth), ")")
                        : expression(Type.INT, "sum()");
            case 4 ->
                expression(
                        Type.INT,
                        "sum(",
                        operand(scope, Type.INT, depth),
                        ", ",
                        operand(scope, dice.pick(Type.INT, Type.CHAR), depth),
                        dice.pick(")", ", 1)"));
            case 5 -> expression(Type.INT, dice.pick("(-", "(~", "(+"), operand(scope, Type.INT, depth), ")");
            case 6 ->
                scope.awaits() && !scope.isSacred()
                        ? expressions.calls().overloaded(scope, depth)
                        : expression(Type.INT, "sum(", operand(scope, dice.pick(Type.INT, Type.INTS), depth), ")");
            default ->
                expression(
                        Type.INT,
                        "(",
                        operand(scope, dice.pick(Type.INT, Type.INT, Type.BYTE, Type.CHAR, Type.BOXED), depth),
                        dice.pick(" + ", " - ", " * ", " / ", " % ", " & ", " | ", " ^ ", " << ", " >> ", " >>> "),
                        operand(scope, Type.INT, depth),
                        ")");
        };
    }

    private Tree condition(Scope scope, int depth) {
        switch (dice.below(9)) {
            case 0:
                return expression(Type.BOOLEAN, "(!", operand(scope, Type.BOOLEAN, depth), ")");
            case 1:
                return expression(
                        Type.BOOLEAN,
                        "(",
                        operand(scope, Type.OBJECT, depth),
                        " instanceof " + dice.pick("String", "Integer", "Number", "Dot") + ")");
            case 2, 3:
                return match(scope, depth);
            case 4: {
                Type type = dice.pick(Type.NUMERIC);
                return expression(
                        Type.BOOLEAN,
                        "(",
                        operand(scope, type, depth),
                        dice.pick(" < ", " >= ", " == ", " != "),
                        operand(scope, type, depth),
                        ")");
            }
            default:
                return expression(
                        Type.BOOLEAN,
                        "(",
                        operand(scope, Type.BOOLEAN, depth),
                        dice.pick(" && ", " || ", " && ", " || ", " & ", " ^ "),
                        operand(scope, Type.BOOLEAN, depth),
                        ")");
        }
    }

    /** A binding that is in scope where the match is certain. */
    private Tree match(Scope scope, int depth) {
        String binding = dice.name("b");
        boolean isRecord = Selector.HAS_PATTERNS && scope.tries() && dice.percent(15);
        Type type = isRecord ? Type.INT : dice.pick(Type.STRING, Type.BOXED);
        Scope inner = scope.inner();
        Tree operand = operand(scope, Type.OBJECT, depth);
        inner.declare(new Local(binding, type, dice.percent(30)));
        String pattern = type.text() + " " + binding;
        String test = " instanceof " + (isRecord ? "Dot(" + pattern + ")" : pattern);
        Tree matched = of(inner, Type.BOOLEAN, depth);
        return switch (dice.below(3)) {
            case 0 -> expression(Type.BOOLEAN, "(!(", operand, test + ") || ", matched, ")");
            case 1 -> {
                Tree other = operand(scope, Type.BOOLEAN, depth);
                yield expression(Type.BOOLEAN, "(", operand, test + " ? ", matched, " : ", other, ")");
            }
            default -> expression(Type.BOOLEAN, "(", operand, test + " && ", matched, ")");
        };
    }

    private Tree text(Scope scope, int depth) {
        return switch (dice.below(9)) {
            case 0 -> expression(Type.STRING, "show(", expressions.argument(scope, depth - 1), ")");
            case 1 ->
                expression(
                        Type.STRING,
                        "all(",
                        operand(scope, Type.STRING, depth),
                        ", ",
                        operand(scope, expressions.printable(), depth),
                        ", ",
                        operand(scope, expressions.printable(), depth),
                        ")");
            case 2 ->
                dice.percent(50)
                        ? expression(Type.STRING, "all(", operand(scope, Type.STRING, depth), ")")
                        : expression(
                                Type.STRING,
                                "all(",
                                operand(scope, Type.STRING, depth),
                                ", (Object[]) ",
                                operand(scope, Type.STRINGS, depth),
                                ")");
            case 3 ->
                expression(
                        Type.STRING,
                        operand(scope, Type.STRING, depth),
                        ".concat(",
                        operand(scope, Type.STRING, depth),
                        ")");
            case 4 ->
                expression(
                        Type.STRING,
                        "(",
                        operand(scope, Type.INT, depth),
                        " + ",
                        operand(scope, Type.CHAR, depth),
                        " + ",
                        operand(scope, Type.STRING, depth),
                        ")");
            default ->
                expression(
                        Type.STRING,
                        "(",
                        operand(scope, Type.STRING, depth),
                        " + ",
                        operand(scope, expressions.printable(), depth),
                        ")");
        };
    }
}
