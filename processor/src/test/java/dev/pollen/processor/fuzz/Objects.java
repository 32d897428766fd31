// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.expression;

import dev.pollen.processor.fuzz.Scope.Local;
import java.util.ArrayList;
import java.util.List;

/** Creations, lambdas, method references and generic calls: what can give any type. */
final class Objects {
    private final Dice dice;
    private final Expressions expressions;

    Objects(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Tree of(Scope scope, Type type, int depth) {
        String witness = "Input.<" + type.boxed() + ">";
        return switch (dice.below(11)) {
            case 9 -> lambda(scope, type, depth);
            case 0 -> pick(scope, type, depth);
            case 1 -> expression(type, witness + "call(() -> ", operand(scope.inLambda(), type, depth), ")");
            case 2 -> {
                Tree body = expressions.statements(type).lambda(scope.inLambda());
                yield expression(type, witness + "call(() -> ", body, ")");
            }
            case 3 -> expression(type, "new Box<" + type.boxed() + ">(", operand(scope, type, depth), ").get()");
            case 4 ->
                expression(
                        type,
                        "new Pair<>(",
                        operand(scope, expressions.printable(), depth),
                        ", ",
                        expression(type, "(" + type.boxed() + ") (", operand(scope, type, depth), ")"),
                        ").b()");
            case 5, 6 -> expressions.switches().expression(scope.withoutTries(), type, depth);
            case 7 -> anonymous(scope, type, depth);
            case 8 -> reference(scope, type, depth);
            default -> type == Type.INT || type == Type.STRING ? member(scope, type, depth) : pick(scope, type, depth);
        };
    }

    private Tree operand(Scope scope, Type type, int depth) {
        return expressions.of(scope, type, depth - 1);
    }

    private Tree pick(Scope scope, Type type, int depth) {
        String witness = dice.percent(70) ? "Input.<" + type.boxed() + ">" : "";
        return expression(type, witness + "pick(", operand(scope, type, depth), ", ", operand(scope, type, depth), ")");
    }

    /** What only numbers and texts have. */
    private Tree member(Scope scope, Type type, int depth) {
        if (type == Type.STRING || dice.percent(20)) return expressions.places().element(scope, type, depth);
        Tree operand = operand(scope, Type.INT, depth);
        if (scope.hasSuper() && dice.percent(40)) {
            return expression(type, dice.pick("super.", "this.", "") + "plain(", operand, ")");
        }
        if (dice.percent(50)) {
            Tree outer = operand(scope, Type.INT, depth);
            return expression(type, "new Shell(", outer, ").new Core(", operand, ").both()");
        }
        Tree argument = operand(scope, Type.INT, depth);
        return expression(
                type, "new Shell(", operand, ") ", expressions.classes().shell(scope), ".plain(", argument, ")");
    }

    /** An anonymous class, made and used at once. */
    private Tree anonymous(Scope scope, Type type, int depth) {
        List<Object> parts = new ArrayList<>();
        parts.add("new Supplier<" + type.boxed() + ">() ");
        parts.add(expressions.classes().supplier(scope, type));
        parts.add(".get()");
        return expression(type, parts.toArray());
    }

    private Tree lambda(Scope scope, Type type, int depth) {
        Type from = expressions.printable();
        Tree argument = expression(from, "(" + from.text() + ") (", operand(scope, from, depth), ")");
        Scope inside = scope.inLambda();
        Local parameter = inside.declare(new Local(dice.name("p"), from, false));
        String written = dice.pick(parameter.text(), "(" + parameter.text() + ")");
        return expression(
                type,
                "Input.<" + from.boxed() + ", " + type.boxed() + ">apply(",
                argument,
                ", " + written + " -> ",
                operand(inside, type, depth),
                ")");
    }

    /** A call that passes a method reference. */
    private Tree reference(Scope scope, Type type, int depth) {
        if (type == Type.INT && scope.hasSelf() && dice.percent(40)) {
            String method = scope.hasSuper() ? dice.pick("super::plain", "this::plain") : scope.self() + "::twice";
            return expression(
                    type, "Input.<Integer, Integer>apply(", operand(scope, Type.INT, depth), ", " + method + ")");
        }
        boolean isBound = dice.percent(50);
        Type from = switch (type) {
            case INT, STRING -> Type.STRING;
            case BOXED -> Type.INTS;
            default -> Type.INT;
        };
        String function = switch (type) {
            case STRING -> isBound ? "::trim" : "Input::cut";
            case INT -> isBound ? "::length" : "String::length";
            case OBJECT -> "Dot::new";
            case BOXED -> "Input::sum";
            case INTS -> "int[]::new";
            default -> "::get";
        };
        if (!function.startsWith("::")) {
            String witness = "Input.<" + from.boxed() + ", " + type.boxed() + ">apply(";
            Tree operand = operand(scope, from, depth);
            // of an array the length, which the memory sets a limit to
            if (type == Type.INTS) operand = expression(from, "(", operand, " & 7)");
            return expression(type, witness, operand, ", " + function + ")");
        }
        String witness = "Input.<" + type.boxed() + ">call(";
        return function.equals("::get")
                ? expression(type, witness + "new Box<" + type.boxed() + ">(", operand(scope, type, depth), ")::get)")
                : expression(type, witness, operand(scope, from, depth), function + ")");
    }
}
