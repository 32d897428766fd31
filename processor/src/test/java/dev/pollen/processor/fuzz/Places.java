// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.expression;

import dev.pollen.processor.fuzz.Scope.Local;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables of every kind, and what changes them. */
final class Places {
    private static final List<Type> APPENDED =
            List.of(Type.INT, Type.LONG, Type.BYTE, Type.CHAR, Type.BOOLEAN, Type.FLOAT, Type.DOUBLE, Type.BOXED);

    private final Dice dice;
    private final Expressions expressions;
    private final Map<Type, Field> fields;

    /** Whether there is the class {@code Lazy}, whose initialisation can be seen. */
    private final boolean hasStatics;

    Places(Dice dice, Expressions expressions, Map<Type, Field> fields) {
        this.dice = dice;
        this.expressions = expressions;
        this.fields = fields;
        hasStatics = fields.values().stream().anyMatch(Field::isStatic);
    }

    /** A variable that can be read, or null. */
    @Nullable Tree read(Scope scope, Type type) {
        List<Local> locals = scope.locals(local -> local.type() == type);
        if (dice.percent(70) && !locals.isEmpty()) {
            return expression(type, dice.pick(locals).text());
        }
        String lazy = lazy(type);
        return lazy != null ? expression(type, lazy) : field(scope, type);
    }

    /** A place that can be assigned, or null. */
    @Nullable Tree assigned(Scope scope, Type type, int depth) {
        if (!scope.assigns()) return null;
        List<Local> locals = scope.locals(local -> local.type() == type && local.isAssignable());
        int die = dice.below(10);
        if (die < 5 && !locals.isEmpty())
            return expression(type, dice.pick(locals).text());
        if (die < 7 && (type == Type.INT || type == Type.STRING)) return element(scope, type, depth);
        if (lazy(type) != null) return expression(type, type == Type.INT ? "Lazy.count" : "Lazy.last");
        Field field = field(type);
        // through an object are refused: private static fields, and private ones updated in classes and lambdas
        boolean isPlain = field.isPrivate() && (field.isStatic() || !scope.awaits());
        if (isPlain || !scope.hasSelf() || dice.percent(70)) return field(scope, type);
        return expression(type, object(scope) + "." + field.name());
    }

    private @Nullable String lazy(Type type) {
        if (!hasStatics || !dice.percent(15)) return null;
        return type == Type.INT ? dice.pick("Lazy.count", "Lazy.next(2)") : type == Type.STRING ? "Lazy.last" : null;
    }

    private @Nullable Tree field(Scope scope, Type type) {
        Field field = field(type);
        if (field.isStatic()) return expression(type, dice.pick("", "Input.") + field.name());
        if (!scope.hasSelf()) return null;
        boolean isSimple = scope.isInstance() && dice.percent(50);
        return expression(type, isSimple ? field.name() : scope.self() + "." + field.name());
    }

    private Field field(Type type) {
        return java.util.Objects.requireNonNull(fields.get(type));
    }

    /** The object of all fields, in a way that can be seen. */
    private String object(Scope scope) {
        if (!scope.awaits() || dice.percent(50)) return "eval(\"" + dice.name("h") + "\", " + scope.self() + ")";
        return "await(" + (scope.isSacred() ? "sacred" : "value") + "(\"" + dice.name("h") + "\", " + scope.self()
                + "))";
    }

    /** An element of an array. */
    Tree element(Scope scope, Type type, int depth) {
        String mask = dice.percent(95) ? " & 1]" : " & 3]";
        return expression(
                type,
                expressions.of(scope, type == Type.INT ? Type.INTS : Type.STRINGS, Math.min(depth, 1)),
                "[",
                expressions.of(scope, Type.INT, depth - 1),
                mask);
    }

    /** An assignment as an expression, or null. */
    @Nullable Tree assignment(Scope scope, Type type, int depth) {
        Tree place = assigned(scope, type, depth);
        if (place == null) return null;
        if (isNumber(type) && dice.percent(40)) {
            return dice.percent(60)
                    ? expression(type, "(", place, dice.pick("++", "--"), ")")
                    : expression(type, "(", dice.pick("++", "--"), place, ")");
        }
        return expression(type, "(", change(scope, place, type, depth - 1), ")");
    }

    /** An assignment or update as a statement. */
    Tree statement(Scope scope, Tree place, Type type, int depth) {
        if (isNumber(type) && dice.percent(20)) return Tree.statement(place, dice.pick("++;", "--;"));
        return Tree.statement(change(scope, place, type, depth), ";");
    }

    private Tree change(Scope scope, Tree place, Type type, int depth) {
        String operator = operator(type);
        Tree value = operator.equals(" = ")
                ? expressions.stored(scope, type, depth)
                : expressions.of(scope, operand(type, operator), depth);
        if (type == Type.STRING && value.type() == Type.STRING) value = Expressions.cut(value);
        return expression(type, place, operator, value);
    }

    private String operator(Type type) {
        if (dice.percent(50)) return " = ";
        if (type == Type.STRING) return " += ";
        if (type == Type.BOOLEAN) return dice.pick(" &= ", " |= ", " ^= ");
        if (type.isIntegral()) return dice.pick(" += ", " -= ", " *= ", " ^= ", " <<= ", " >>>= ", " /= ", " %= ");
        if (isNumber(type)) return dice.pick(" += ", " -= ", " *= ");
        return " = ";
    }

    /** What the right side of an update may be: it is narrowed (JLS 15.26.2). */
    private Type operand(Type type, String operator) {
        if (type == Type.STRING) return dice.percent(60) ? type : dice.pick(APPENDED);
        if (!type.isNumeric() || dice.percent(50)) return type;
        boolean isBitwise = operator.equals(" ^= ") || operator.contains("<<") || operator.contains(">>");
        return dice.pick(isBitwise ? Type.INTEGRAL : Type.NUMERIC);
    }

    private static boolean isNumber(Type type) {
        return type.isNumeric() || type == Type.BOXED;
    }
}
