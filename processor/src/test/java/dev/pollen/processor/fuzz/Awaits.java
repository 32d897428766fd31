// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.expression;

/** Awaits of leaves, of generic methods and of async blocks. */
final class Awaits {
    private final Dice dice;
    private final Expressions expressions;

    Awaits(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Tree of(Scope scope, Type type, int depth) {
        int die = dice.below(14);
        // these methods do not know that they are called in a finally block
        if (scope.isSacred() && (die == 2 || die == 3)) die = 12;
        if (die == 4 && dice.percent(70)) return expressions.evaluated(scope, type, depth);
        return switch (die) {
            case 0 -> expression(type, "Futures.<" + type.boxed() + ">await(", leaf(scope, type, depth), ")");
            case 1 ->
                expression(
                        type,
                        "await(",
                        expressions.of(scope, Type.BOOLEAN, depth - 1),
                        " ? ",
                        leaf(scope, type, depth - 1),
                        " : ",
                        leaf(scope, type, depth - 1),
                        ")");
            case 2 ->
                expression(
                        type,
                        "Input.<" + type.boxed() + ">later(\"" + dice.name("l") + "\", ",
                        expressions.of(scope, type, depth - 1),
                        ")");
            case 3 ->
                expression(
                        type,
                        "new Box<" + type.boxed() + ">(",
                        expressions.of(scope, type, depth - 1),
                        ").later(\"" + dice.name("l") + "\")");
            case 4 ->
                expression(
                        type,
                        "Futures.<" + type.boxed() + ">await(" + (scope.isSacred() ? "sacredFail(\"" : "fail(\"")
                                + dice.name("f") + "\", new IllegalArgumentException()))");
            case 5 ->
                expression(
                        type,
                        "await(Futures.<" + type.boxed() + ">async(() -> ",
                        expressions.of(scope.inBlock(), type, depth - 1),
                        "))");
            case 6 ->
                scope.throwsChecked()
                        ? checked(scope, type, depth)
                        : expression(type, "await(", leaf(scope, type, depth), ")");
            default -> expression(type, "await(", leaf(scope, type, depth), ")");
        };
    }

    /** With the exceptions that it throws. */
    private Tree checked(Scope scope, Type type, int depth) {
        String classes = dice.pick("IOException.class", "IOException.class, InterruptedException.class");
        if (dice.percent(60)) return expression(type, "await(", leaf(scope, type, depth), ", " + classes + ")");
        String fail = (scope.isSacred() ? "sacredFail(\"" : "fail(\"") + dice.name("f") + "\", new IOException())";
        return expression(type, "Futures.<" + type.boxed() + ", IOException>await(" + fail + ", IOException.class)");
    }

    /** A future of a value of that type. */
    Tree leaf(Scope scope, Type type, int depth) {
        return expression(type, leaf(scope), expressions.of(scope, type, depth - 1), ")");
    }

    /** A future up to its value, which the caller writes, and a bracket. */
    String leaf(Scope scope) {
        return (scope.isSacred() ? "sacred(\"" : "value(\"") + dice.name("a") + "\", ";
    }
}
