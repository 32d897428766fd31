// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.expression;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Random expressions. */
final class Expressions {
    private final Dice dice;
    private final Size size;
    private final Awaits awaits;
    private final Calls calls;
    private final Places places;
    private final Values values;
    private final Objects objects;
    private final Classes classes;
    private final Switches switches;

    Expressions(Dice dice, Size size, List<Signature> methods, Map<Type, Field> fields) {
        this.dice = dice;
        this.size = size;
        awaits = new Awaits(dice, this);
        calls = new Calls(dice, this, methods);
        places = new Places(dice, this, fields);
        values = new Values(dice, this);
        classes = new Classes(dice, this);
        objects = new Objects(dice, this);
        switches = new Switches(dice, this);
    }

    /** For a method or block that gives that type, or null. */
    Statements statements(@Nullable Type result) {
        return new Statements(dice, size, this, result);
    }

    Calls calls() {
        return calls;
    }

    Places places() {
        return places;
    }

    Classes classes() {
        return classes;
    }

    Awaits awaits() {
        return awaits;
    }

    Switches switches() {
        return switches;
    }

    /** An expression of the static type {@code type} or its box. */
    Tree of(Scope scope, Type type, int depth) {
        if (depth <= 0) return atom(scope, type);
        int die = dice.below(100);
        if (die < 15) return atom(scope, type);
        if (die < 38 && scope.awaits()) return awaits.of(scope, type, depth);
        if (die < 48 && scope.awaits()) {
            Tree call = calls.of(scope, type, depth);
            if (call != null) return call;
        }
        if (die < 54) return evaluated(scope, type, depth);
        if (die < 60) return conditional(scope, type, depth);
        if (die < 67) {
            Tree assignment = places.assignment(scope, type, depth);
            if (assignment != null) return assignment;
        }
        if (die < 75) return objects.of(scope, type, depth);
        return values.of(scope, type, depth);
    }

    /** Some type whose values have a text. */
    Type printable() {
        return dice.pick(Type.PRINTABLE);
    }

    /** What is read or written in one word. */
    Tree atom(Scope scope, Type type) {
        @Nullable Tree read = dice.percent(80) ? places.read(scope, type) : null;
        return read != null ? read : expression(type, dice.pick(type.literals()));
    }

    private Tree conditional(Scope scope, Type type, int depth) {
        Tree condition = of(scope, Type.BOOLEAN, depth - 1);
        if (type.isIntegral() && dice.percent(30)) {
            // a primitive and its box, or two primitives: binary numeric promotion
            // no constant, which would take the other's type
            Tree first = expression(type, "(" + type.text() + ") ", evaluated(scope, type, depth - 1));
            Type other = type == Type.INT
                    ? dice.pick(Type.BOXED, Type.BYTE, Type.CHAR)
                    : type == Type.LONG ? dice.pick(Type.BOXED, Type.INT, Type.SHORT) : type;
            Tree second = expression(other, "(" + other.text() + ") (", of(scope, other, depth - 1), ")");
            boolean isSwapped = dice.percent(50);
            return expression(
                    type, "(", condition, " ? ", isSwapped ? second : first, " : ", isSwapped ? first : second, ")");
        }
        Tree first = of(scope, type, depth - 1);
        if (type == Type.BOXED && dice.percent(30)) return expression(type, "(", condition, " ? ", first, " : null)");
        return expression(type, "(", condition, " ? ", first, " : ", of(scope, type, depth - 1), ")");
    }

    /** A text that is not long: what variables get, so that they do not grow without bounds. */
    Tree cut(Scope scope, int depth) {
        return cut(of(scope, Type.STRING, depth));
    }

    static Tree cut(Tree text) {
        return expression(Type.STRING, "cut(", text, ")");
    }

    /** What a variable of that type may be given. */
    Tree stored(Scope scope, Type type, int depth) {
        return type == Type.STRING ? cut(scope, depth) : of(scope, type, depth);
    }

    Tree evaluated(Scope scope, Type type, int depth) {
        return expression(type, "eval(\"" + dice.name("e") + "\", ", of(scope, type, depth - 1), ")");
    }

    /** An argument that makes no overload ambiguous. */
    Tree argument(Scope scope, int depth) {
        Type type = printable();
        return switch (dice.below(3)) {
            case 0 -> atom(scope, type);
            case 1 ->
                scope.awaits()
                        ? expression(type, "await(", awaits.leaf(scope, type, depth), ")")
                        : evaluated(scope, type, depth);
            default -> expression(type, "(" + type.text() + ") (", of(scope, type, depth), ")");
        };
    }
}
