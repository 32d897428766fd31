// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.statement;

import dev.pollen.processor.fuzz.Scope.Local;

/** Declarations of variables and local classes. */
final class Declarations {
    private final Dice dice;
    private final Expressions expressions;
    private final Statements statements;

    Declarations(Dice dice, Expressions expressions, Statements statements) {
        this.dice = dice;
        this.expressions = expressions;
        this.statements = statements;
    }

    Tree of(Scope scope) {
        int die = dice.below(100);
        if (die < 10) return inBranches(scope);
        if (die < 20) return supplier(scope);
        if (die < 27) return expressions.classes().local(scope);
        if (die < 33 && scope.awaits()) return block(scope);
        if (die < 45) return inferred(scope);
        if (die < 49) return two(scope);
        if (die < 51) return expressions.classes().ofNoName(scope);
        if (die < 52) return table(scope);
        Type type = statements.anyType();
        Tree value = die < 58 && type != Type.STRING
                ? expressions.switches().expression(scope, type, 2)
                : statements.stored(scope, type);
        boolean isAssignable = dice.percent(60);
        Local local = scope.declare(type, isAssignable);
        String modifier = isAssignable || dice.percent(50) ? "" : "final ";
        return statement(modifier + type.text() + " " + local.text() + " = ", value, ";");
    }

    private Tree inBranches(Scope scope) {
        Type type = statements.anyType();
        Tree condition = statements.of(scope, Type.BOOLEAN);
        Tree first = statements.stored(scope, type);
        Tree second = statements.stored(scope, type);
        boolean isAssignable = dice.percent(60);
        Local local = scope.declare(type, isAssignable);
        String modifier = isAssignable || dice.percent(50) ? "" : "final ";
        String assigned = local.text() + " = ";
        return statement(
                modifier + type.text() + " " + local.text() + "; if (",
                condition,
                ") " + assigned,
                first,
                "; else " + assigned,
                second,
                ";");
    }

    /** A function that may be called later. */
    private Tree supplier(Scope scope) {
        Type type = statements.anyType();
        String name = dice.name("s");
        String declared = "Supplier<" + type.boxed() + "> " + name + " = ";
        Tree declaration = dice.percent(50)
                ? statement(declared + "() -> ", statements.stored(scope.inLambda(), type), ";")
                : statement(
                        declared + "new Supplier<>() ", expressions.classes().supplier(scope, type), ";");
        scope.declare(new Local(name + ".get()", type, false));
        return declaration;
    }

    /** An async block that is awaited after something else. */
    private Tree block(Scope scope) {
        Type type = statements.anyType();
        String name = dice.name("s");
        Tree body = expressions.statements(type).body(scope.inBlock().named(dice.name("w")));
        Tree other = statements.stored(scope, type);
        Local local = scope.declare(type, true);
        return statement(
                "Future<" + type.boxed() + "> " + name + " = Futures.async(() -> ",
                body,
                "); " + type.text() + " " + local.text() + " = ",
                other,
                "; log(" + local.text() + " = await(" + name + "));");
    }

    /** One of the type that its initialiser has. */
    private Tree inferred(Scope scope) {
        Type type = statements.anyType();
        Tree value = statements.stored(scope, type);
        // without a cast it may be the box, to which a narrowed result cannot be assigned
        boolean isAssignable = dice.percent(50);
        Local local = scope.declare(type, isAssignable);
        String cast = isAssignable ? "(" + type.text() + ") (" : "(";
        String modifier = isAssignable || dice.percent(50) ? "" : "final ";
        // javac finds no target for lambdas in a switch there
        String declared = value.text().contains("switch (") ? type.text() : "var";
        return statement(modifier + declared + " " + local.text() + " = " + cast, value, ");");
    }

    /** Rows, one of which may be missing. */
    private Tree table(Scope scope) {
        String name = dice.name("g");
        Tree first = statements.stored(scope, Type.INTS);
        Tree length = statements.of(scope, Type.INT);
        Tree index = expressions.atom(scope, Type.INT);
        scope.declare(new Local(name + "[0][1]", Type.INT, true));
        scope.declare(new Local(name + "[1][0]", Type.INT, true));
        scope.declare(new Local(name + "[0]", Type.INTS, true));
        String rows = dice.pick("", " " + name + "[1] = new int[1];");
        return statement(
                "int[][] " + name + " = {",
                first,
                ", new int[",
                length,
                " & 3], null};" + rows + " log(" + name + "[",
                index,
                " & 1].length);");
    }

    private Tree two(Scope scope) {
        Type type = statements.anyType();
        Tree first = statements.stored(scope, type);
        Local one = scope.declare(type, true);
        Tree second = statements.stored(scope, type);
        Local other = scope.declare(type, true);
        return statement(type.text() + " " + one.text() + " = ", first, ", " + other.text() + " = ", second, ";");
    }
}
