// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.statement;

import dev.pollen.processor.fuzz.Scope.Local;
import java.util.ArrayList;
import java.util.List;

/** {@code try} statements, with and without resources. */
final class Attempts {
    private static final List<String> NARROW =
            List.of("IllegalArgumentException", "ArithmeticException | NullPointerException", "IllegalStateException");
    private static final List<String> WIDE = List.of("RuntimeException", "Exception", "Throwable");

    private final Dice dice;
    private final Statements statements;

    Attempts(Dice dice, Statements statements) {
        this.dice = dice;
        this.statements = statements;
    }

    Tree of(Scope outer, int depth) {
        List<Object> parts = new ArrayList<>();
        Scope inside = outer.inner();
        boolean hasResources = dice.percent(25);
        if (hasResources) resources(inside, parts);
        else parts.add("try ");
        boolean isChecked = dice.percent(25);
        List<Tree> first =
                isChecked ? List.of(statement("check(", statements.of(inside, Type.BOOLEAN), ");")) : List.of();
        Tree body = statements.block(inside, depth - 1, true, first);
        parts.add(body);
        boolean completes = body.completes();
        boolean hasFinally = dice.percent(50);
        if (isChecked) completes |= clause(outer, "IOException", depth, parts);
        boolean isEnough = hasFinally || hasResources || isChecked;
        if (!isEnough || dice.percent(50)) {
            boolean isNarrow = dice.percent(50);
            if (isNarrow) completes |= clause(outer, dice.pick(NARROW), depth, parts);
            if (!isNarrow || dice.percent(30)) completes |= clause(outer, dice.pick(WIDE), depth, parts);
        }
        if (hasFinally) {
            Tree last = statements.block(outer.inFinally(), depth - 1, dice.percent(20));
            parts.add(" finally ");
            parts.add(last);
            completes &= last.completes();
        }
        return statement(parts.toArray()).completing(completes);
    }

    /** Opens them; their names can be read inside. */
    private void resources(Scope inside, List<Object> parts) {
        parts.add("try (");
        for (int left = 1 + dice.below(2); left > 0; left--) {
            // the closing of AsyncRes is awaited
            String type = inside.awaits() && dice.percent(50) ? "AsyncRes" : "Res";
            String name = dice.name("r");
            parts.add(dice.pick(type, "var") + " " + name + " = ");
            int die = dice.below(10);
            String tail = "";
            if (die == 0) {
                parts.add(statements.of(inside, Type.BOOLEAN));
                parts.add(" ? null : ");
            } else if (die < 4 && inside.awaits()) {
                parts.add("await(" + (inside.isSacred() ? "sacred" : "value") + "(\"" + dice.name("a") + "\", ");
                tail = "))";
            }
            parts.add("new " + type + "(\"" + name + "\", ");
            parts.add(statements.of(inside, Type.BOOLEAN));
            parts.add(")" + tail + (left > 1 || dice.percent(10) ? "; " : ""));
            inside.declare(new Local(name + ".name()", Type.STRING, false));
        }
        parts.add(") ");
    }

    private boolean clause(Scope outer, String types, int depth, List<Object> parts) {
        String name = dice.name("t");
        Tree handler = statements.block(outer, depth - 1, true, List.of(statement("log(" + name + ");")));
        boolean isThrown = types.equals("IOException") ? outer.throwsChecked() : !types.equals("Throwable");
        if (handler.completes() && isThrown && dice.percent(15)) {
            List<Tree> longer = new ArrayList<>();
            for (Object each : handler.parts()) longer.add((Tree) each);
            longer.add(statement("if (", statements.of(outer.inner(), Type.BOOLEAN), ") throw " + name + ";"));
            handler = Tree.block(longer);
        }
        parts.add(" catch (" + types + " " + name + ") ");
        parts.add(handler);
        return handler.completes();
    }
}
