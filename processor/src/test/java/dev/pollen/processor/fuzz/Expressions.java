// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.expression;

import dev.pollen.processor.fuzz.Scope.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Random expressions. */
final class Expressions {
    private static final List<Type> INTEGRAL = List.of(Type.INT, Type.LONG, Type.BYTE, Type.SHORT, Type.CHAR);
    private static final List<Type> NUMERIC =
            List.of(Type.INT, Type.LONG, Type.BYTE, Type.SHORT, Type.CHAR, Type.FLOAT, Type.DOUBLE);
    private static final List<Type> PRINTABLE = List.of(
            Type.INT,
            Type.LONG,
            Type.BYTE,
            Type.CHAR,
            Type.BOOLEAN,
            Type.FLOAT,
            Type.DOUBLE,
            Type.STRING,
            Type.BOXED,
            Type.OBJECT);

    private final Dice dice;
    private final List<Signature> methods;

    Expressions(Dice dice, List<Signature> methods) {
        this.dice = dice;
        this.methods = methods;
    }

    /** An expression of the static type {@code type} or its box. */
    Tree of(Scope scope, Type type, int depth) {
        if (depth <= 0) return atom(scope, type);
        int die = dice.below(100);
        if (die < 15) return atom(scope, type);
        if (die < 38 && scope.awaits) return await(scope, type, depth);
        if (die < 48 && scope.awaits) {
            Tree call = call(scope, type, depth);
            if (call != null) return call;
        }
        if (die < 54) return evaluated(scope, type, depth);
        if (die < 60) {
            return expression(
                    type,
                    "(",
                    of(scope, Type.BOOLEAN, depth - 1),
                    " ? ",
                    of(scope, type, depth - 1),
                    " : ",
                    of(scope, type, depth - 1),
                    ")");
        }
        if (die < 67) {
            Tree assignment = assignment(scope, type, depth);
            if (assignment != null) return assignment;
        }
        if (die < 75) return generic(scope, type, depth);
        return special(scope, type, depth);
    }

    /** Some type whose values have a text. */
    Type printable() {
        return dice.pick(PRINTABLE);
    }

    private Tree atom(Scope scope, Type type) {
        List<Local> locals = scope.locals(local -> local.type() == type);
        int die = dice.below(10);
        if (die < 6 && !locals.isEmpty())
            return expression(type, dice.pick(locals).name());
        if (die < 8) return expression(type, field(scope, type));
        return expression(type, dice.pick(type.literals()));
    }

    /** The field of that type, in one of the ways to write it. */
    String field(Scope scope, Type type) {
        return !scope.isStatic && dice.percent(50) ? type.field() : scope.self() + "." + type.field();
    }

    private Tree await(Scope scope, Type type, int depth) {
        return switch (dice.below(13)) {
            case 0 -> expression(type, "Futures.<" + type.boxed() + ">await(", leaf(scope, type, depth), ")");
            case 1 ->
                expression(
                        type,
                        "await(",
                        of(scope, Type.BOOLEAN, depth - 1),
                        " ? ",
                        leaf(scope, type, depth - 1),
                        " : ",
                        leaf(scope, type, depth - 1),
                        ")");
            case 2 ->
                scope.isSacred
                        ? expression(type, "await(", leaf(scope, type, depth), ")")
                        : expression(
                                type,
                                "Input.<" + type.boxed() + ">later(\"" + dice.name("l") + "\", ",
                                of(scope, type, depth - 1),
                                ")");
            case 3 ->
                scope.isSacred
                        ? expression(type, "await(", leaf(scope, type, depth), ")")
                        : expression(
                                type,
                                "new Box<" + type.boxed() + ">(",
                                of(scope, type, depth - 1),
                                ").later(\"" + dice.name("l") + "\")");
            case 4 ->
                dice.percent(70)
                        ? evaluated(scope, type, depth)
                        : expression(
                                type,
                                "Futures.<" + type.boxed() + ">await(" + (scope.isSacred ? "sacredFail(\"" : "fail(\"")
                                        + dice.name("f") + "\", new IllegalArgumentException()))");
            case 5 ->
                expression(
                        type,
                        "await(Futures.<" + type.boxed() + ">async(() -> ",
                        of(scope.inBlock(), type, depth - 1),
                        "))");
            default -> expression(type, "await(", leaf(scope, type, depth), ")");
        };
    }

    private Tree leaf(Scope scope, Type type, int depth) {
        String name = dice.name("a");
        return expression(
                type, (scope.isSacred ? "sacred(\"" : "value(\"") + name + "\", ", of(scope, type, depth - 1), ")");
    }

    /** A direct call of a generated method, or null if none fits. */
    private @Nullable Tree call(Scope scope, Type type, int depth) {
        if (type == Type.INT && !scope.isSacred && dice.percent(20)) {
            return expression(
                    type,
                    "(",
                    of(scope, Type.BOOLEAN, depth - 1),
                    " ? new Base() : new Sub()).virtual(",
                    of(scope, Type.INT, depth - 1),
                    ")");
        }
        List<Signature> fitting = methods.stream()
                .filter(method -> method.number() > scope.method)
                .filter(method -> method.isSacred() == scope.isSacred)
                .filter(method -> method.result() == type)
                .toList();
        if (fitting.isEmpty()) return null;
        return call(scope, dice.pick(fitting), type, depth);
    }

    /** A call as a statement; null if there is no method. */
    @Nullable Tree call(Scope scope, int depth) {
        List<Signature> fitting = methods.stream()
                .filter(method -> method.number() > scope.method)
                .filter(method -> method.isSacred() == scope.isSacred)
                .toList();
        if (fitting.isEmpty()) return null;
        Signature method = dice.pick(fitting);
        return call(scope, method, Objects.requireNonNullElse(method.result(), Type.OBJECT), depth);
    }

    Tree call(Scope scope, Signature method, Type type, int depth) {
        List<Object> parts = new ArrayList<>();
        if (method.isStatic()) {
            parts.add(dice.pick("", "Input.") + method.name() + "(" + scope.self());
        } else {
            boolean isSimple = !scope.isStatic && dice.percent(50);
            parts.add((isSimple ? "" : scope.self() + ".") + method.name() + "(");
        }
        String separator = method.isStatic() ? ", " : "";
        for (Type parameter : method.parameters()) {
            parts.add(separator);
            parts.add(parameter == Type.STRING ? cut(scope, depth - 1) : of(scope, parameter, depth - 1));
            separator = ", ";
        }
        parts.add(")");
        return expression(type, parts.toArray());
    }

    /** A text that is not long: what variables get, so that they do not grow without bounds. */
    Tree cut(Scope scope, int depth) {
        return expression(Type.STRING, "cut(", of(scope, Type.STRING, depth), ")");
    }

    /** What a variable of that type may be given. */
    Tree stored(Scope scope, Type type, int depth) {
        return type == Type.STRING ? cut(scope, depth) : of(scope, type, depth);
    }

    Tree evaluated(Scope scope, Type type, int depth) {
        return expression(type, "eval(\"" + dice.name("e") + "\", ", of(scope, type, depth - 1), ")");
    }

    /** A place that can be assigned, or null. */
    @Nullable Tree place(Scope scope, Type type, int depth) {
        List<Local> locals = scope.locals(local -> local.type() == type && local.isAssignable());
        int die = dice.below(10);
        if (die < 6 && !locals.isEmpty())
            return expression(type, dice.pick(locals).name());
        if (die < 8 || (type != Type.INT && type != Type.STRING)) return expression(type, field(scope, type));
        Type array = type == Type.INT ? Type.INTS : Type.STRINGS;
        return expression(type, element(scope, array, depth - 1));
    }

    private Tree element(Scope scope, Type array, int depth) {
        String mask = dice.percent(95) ? " & 1]" : " & 3]";
        return expression(
                array == Type.INTS ? Type.INT : Type.STRING,
                of(scope, array, Math.min(depth, 1)),
                "[",
                of(scope, Type.INT, depth - 1),
                mask);
    }

    private @Nullable Tree assignment(Scope scope, Type type, int depth) {
        Tree place = place(scope, type, depth);
        if (place == null) return null;
        boolean isNumeric = type.isNumeric() || type == Type.BOXED;
        if (isNumeric && dice.percent(40)) {
            // the old value of a private field that is no integer is refused
            boolean isPostfix = type.isIntegral() && dice.percent(60);
            return isPostfix
                    ? expression(type, "(", place, dice.pick("++", "--"), ")")
                    : expression(type, "(", dice.pick("++", "--"), place, ")");
        }
        return expression(type, "(", place, operator(type), stored(scope, type, depth - 1), ")");
    }

    /** An assignment operator between values of that type. */
    String operator(Type type) {
        if (dice.percent(50)) return " = ";
        if (type == Type.STRING) return " += ";
        if (type == Type.BOOLEAN) return dice.pick(" &= ", " |= ", " ^= ");
        if (type.isIntegral()) return dice.pick(" += ", " -= ", " *= ", " ^= ", " <<= ", " >>>= ", " /= ");
        if (type.isNumeric() || type == Type.BOXED) return dice.pick(" += ", " -= ", " *= ");
        return " = ";
    }

    private Tree generic(Scope scope, Type type, int depth) {
        String witness = "Input.<" + type.boxed() + ">";
        return switch (dice.below(6)) {
            case 0 ->
                expression(type, witness + "pick(", of(scope, type, depth - 1), ", ", of(scope, type, depth - 1), ")");
            case 1 -> expression(type, witness + "call(() -> ", of(scope.inLambda(), type, depth - 1), ")");
            case 2 -> expression(type, "new Box<" + type.boxed() + ">(", of(scope, type, depth - 1), ").get()");
            case 3 ->
                expression(
                        type,
                        "new Pair<>(",
                        of(scope, printable(), depth - 1),
                        ", ",
                        expression(type, "(" + type.boxed() + ") ", boxable(scope, type, depth - 1)),
                        ").b()");
            case 4 ->
                expression(
                        type,
                        "(switch (",
                        of(scope, Type.INT, depth - 1),
                        " & 3) { case 0 -> ",
                        of(scope, type, depth - 1),
                        "; case 1, 2 -> ",
                        of(scope, type, depth - 1),
                        "; default -> ",
                        of(scope, type, depth - 1),
                        "; })");
            default -> element(scope, type, depth, witness);
        };
    }

    private Tree element(Scope scope, Type type, int depth, String witness) {
        if (type == Type.INT || type == Type.STRING) {
            return element(scope, type == Type.INT ? Type.INTS : Type.STRINGS, depth);
        }
        return expression(type, witness + "pick(", of(scope, type, depth - 1), ", ", of(scope, type, depth - 1), ")");
    }

    /** An operand that a cast to the box of {@code type} accepts. */
    private Tree boxable(Scope scope, Type type, int depth) {
        return expression(type, "(", of(scope, type, depth), ")");
    }

    private Tree special(Scope scope, Type type, int depth) {
        return switch (type) {
            case INT -> number(scope, depth);
            case LONG, FLOAT, DOUBLE -> arithmetic(scope, type, depth);
            case BYTE, SHORT, CHAR ->
                expression(type, "(" + type.text() + ") (0 + ", of(scope, dice.pick(INTEGRAL), depth - 1), ")");
            case BOOLEAN -> condition(scope, depth);
            case STRING -> text(scope, depth);
            case BOXED -> expression(type, "(Integer) (0 + ", of(scope, Type.INT, depth - 1), ")");
            case OBJECT -> expression(type, "(Object) (", of(scope, printable(), depth - 1), ")");
            case INTS ->
                expression(
                        type,
                        "new int[] {",
                        of(scope, Type.INT, depth - 1),
                        ", ",
                        of(scope, dice.pick(Type.INT, Type.SHORT), depth - 1),
                        "}");
            case STRINGS -> expression(type, "new String[] {", cut(scope, depth - 1), ", ", cut(scope, depth - 1), "}");
        };
    }

    private Tree arithmetic(Scope scope, Type type, int depth) {
        Tree left = of(scope, dice.percent(60) ? type : Type.INT, depth - 1);
        Tree right = of(scope, type, depth - 1);
        String operator = dice.pick(" + ", " - ", " * ", " / ", " % ");
        if (type == Type.LONG && dice.percent(40)) {
            return expression(
                    type,
                    "(",
                    of(scope, type, depth - 1),
                    dice.pick(" << ", " >> ", " >>> "),
                    of(scope, dice.pick(INTEGRAL), depth - 1),
                    ")");
        }
        return expression(type, "(", left, operator, right, ")");
    }

    private Tree number(Scope scope, int depth) {
        return switch (dice.below(12)) {
            case 0 -> expression(Type.INT, of(scope, Type.STRING, depth - 1), ".length()");
            case 1 -> expression(Type.INT, of(scope, Type.INTS, depth - 1), ".length");
            case 2 -> expression(Type.INT, "(int) (0L + ", of(scope, dice.pick(NUMERIC), depth - 1), ")");
            case 3 -> expression(Type.INT, scope.self() + ".twice(", of(scope, Type.INT, depth - 1), ")");
            case 4 ->
                expression(
                        Type.INT,
                        "sum(",
                        of(scope, Type.INT, depth - 1),
                        ", ",
                        of(scope, dice.pick(Type.INT, Type.CHAR), depth - 1),
                        dice.pick(")", ", 1)"));
            case 5 -> expression(Type.INT, dice.pick("(-", "(~", "(+"), of(scope, Type.INT, depth - 1), ")");
            case 6 ->
                scope.awaits && !scope.isSacred
                        ? expression(Type.INT, "over(", argument(scope, depth - 1), ")")
                        : expression(Type.INT, "sum(", of(scope, Type.INT, depth - 1), ")");
            default ->
                expression(
                        Type.INT,
                        "(",
                        of(scope, dice.pick(Type.INT, Type.INT, Type.BYTE, Type.CHAR, Type.BOXED), depth - 1),
                        dice.pick(" + ", " - ", " * ", " / ", " % ", " & ", " | ", " ^ ", " << ", " >> ", " >>> "),
                        of(scope, Type.INT, depth - 1),
                        ")");
        };
    }

    /** An argument that makes no overload ambiguous. */
    private Tree argument(Scope scope, int depth) {
        Type type = printable();
        return switch (dice.below(3)) {
            case 0 -> atom(scope, type);
            case 1 ->
                scope.awaits
                        ? expression(type, "await(", leaf(scope, type, depth), ")")
                        : evaluated(scope, type, depth);
            default -> expression(type, "(" + type.text() + ") (", of(scope, type, depth), ")");
        };
    }

    private Tree condition(Scope scope, int depth) {
        switch (dice.below(8)) {
            case 0:
                return expression(Type.BOOLEAN, "(!", of(scope, Type.BOOLEAN, depth - 1), ")");
            case 1:
                return expression(
                        Type.BOOLEAN,
                        "(",
                        of(scope, Type.OBJECT, depth - 1),
                        " instanceof " + dice.pick("String", "Integer", "Number") + ")");
            case 2: {
                String binding = dice.name("b");
                Type type = dice.pick(Type.STRING, Type.BOXED);
                Scope inner = scope.inner();
                Tree operand = of(scope, Type.OBJECT, depth - 1);
                inner.declare(binding, type);
                return expression(
                        Type.BOOLEAN,
                        "(",
                        operand,
                        " instanceof " + type.text() + " " + binding + " && ",
                        of(inner, Type.BOOLEAN, depth - 1),
                        ")");
            }
            case 3: {
                Type type = dice.pick(NUMERIC);
                return expression(
                        Type.BOOLEAN,
                        "(",
                        of(scope, type, depth - 1),
                        dice.pick(" < ", " >= ", " == ", " != "),
                        of(scope, type, depth - 1),
                        ")");
            }
            default:
                return expression(
                        Type.BOOLEAN,
                        "(",
                        of(scope, Type.BOOLEAN, depth - 1),
                        dice.pick(" && ", " || ", " && ", " || ", " & ", " ^ "),
                        of(scope, Type.BOOLEAN, depth - 1),
                        ")");
        }
    }

    private Tree text(Scope scope, int depth) {
        return switch (dice.below(8)) {
            case 0 -> expression(Type.STRING, "show(", argument(scope, depth - 1), ")");
            case 1 ->
                expression(
                        Type.STRING,
                        "all(",
                        of(scope, Type.STRING, depth - 1),
                        ", ",
                        of(scope, printable(), depth - 1),
                        ", ",
                        of(scope, printable(), depth - 1),
                        ")");
            case 2 ->
                expression(
                        Type.STRING,
                        of(scope, Type.STRING, depth - 1),
                        ".concat(",
                        of(scope, Type.STRING, depth - 1),
                        ")");
            case 3 ->
                expression(
                        Type.STRING,
                        "(",
                        of(scope, Type.INT, depth - 1),
                        " + ",
                        of(scope, Type.CHAR, depth - 1),
                        " + ",
                        of(scope, Type.STRING, depth - 1),
                        ")");
            default ->
                expression(
                        Type.STRING,
                        "(",
                        of(scope, Type.STRING, depth - 1),
                        " + ",
                        of(scope, printable(), depth - 1),
                        ")");
        };
    }
}
