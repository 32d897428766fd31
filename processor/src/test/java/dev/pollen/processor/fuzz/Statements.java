// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.jump;
import static dev.pollen.processor.fuzz.Tree.statement;

import dev.pollen.processor.fuzz.Scope.Local;
import dev.pollen.processor.fuzz.Scope.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random statements. */
final class Statements {
    private static final int DEPTH = 3;
    private static final List<Type> TYPES = List.of(Type.values());
    private static final List<String> CAUGHT = List.of(
            "IllegalArgumentException",
            "ArithmeticException | NullPointerException",
            "RuntimeException",
            "IllegalStateException",
            "Exception",
            "Throwable");

    private final Dice dice;
    private final Size size;
    private final Expressions expressions;

    /** What the method returns. */
    private final @Nullable Type result;

    Statements(Dice dice, Size size, Expressions expressions, @Nullable Type result) {
        this.dice = dice;
        this.size = size;
        this.expressions = expressions;
        this.result = result;
    }

    /** The statements of a whole method. */
    Tree body(Scope scope) {
        List<Tree> statements = new ArrayList<>();
        statements.add(statement("if (!" + scope.self() + ".spend()) return"
                + (result == null ? "" : " " + result.literals().get(0)) + ";"));
        fill(scope, statements, 1 + dice.below(size.statements()), size.depth());
        boolean completes = statements.get(statements.size() - 1).completes();
        if (completes && result != null) statements.add(ret(scope));
        return Tree.block(statements);
    }

    /** A block; one that has to complete does not end in a jump. */
    private Tree block(Scope outer, int depth, boolean mayJump) {
        Scope scope = outer.inner();
        List<Tree> statements = new ArrayList<>();
        fill(scope, statements, 1 + dice.below(2), depth);
        if (mayJump && dice.percent(25)) {
            if (statements.isEmpty() || statements.get(statements.size() - 1).completes()) statements.add(leave(scope));
        }
        if (!mayJump) {
            while (!statements.isEmpty()
                    && !statements.get(statements.size() - 1).completes()) {
                statements.remove(statements.size() - 1);
            }
        }
        return Tree.block(statements);
    }

    private void fill(Scope scope, List<Tree> statements, int count, int depth) {
        for (int i = 0; i < count; i++) {
            Tree next = next(scope, depth);
            statements.add(next);
            if (!next.completes()) return;
        }
    }

    private Tree next(Scope scope, int depth) {
        int die = dice.below(100);
        if (die < 14) return statement("log(", of(scope, dice.pick(TYPES)), ");");
        if (die < 32) return declaration(scope);
        if (die < 48 || depth <= 0) return simple(scope);
        if (die < 58) return choice(scope, depth);
        if (die < 72) return loop(scope, depth);
        if (die < 87) return attempt(scope, depth);
        if (die < 91) return labelled(scope, depth);
        if (die < 96) return select(scope, depth);
        return statement("if (", of(scope, Type.BOOLEAN), ") ", leave(scope));
    }

    private Tree of(Scope scope, Type type) {
        return expressions.of(scope, type, dice.below(DEPTH + 1));
    }

    private Tree stored(Scope scope, Type type) {
        return expressions.stored(scope, type, dice.below(DEPTH + 1));
    }

    private Tree declaration(Scope scope) {
        Type type = dice.pick(TYPES);
        if (dice.percent(12)) {
            Tree condition = of(scope, Type.BOOLEAN);
            Tree first = stored(scope, type);
            Tree second = stored(scope, type);
            Local local = scope.declare(type, true);
            String assigned = local.name() + " = ";
            return statement(
                    type.text() + " " + local.name() + "; if (",
                    condition,
                    ") " + assigned,
                    first,
                    "; else " + assigned,
                    second,
                    ";");
        }
        if (dice.percent(10)) {
            Tree value = expressions.of(scope.inLambda(), type, 1);
            Tree other = stored(scope, type);
            String name = "s" + scope.fresh();
            scope.declare("", Type.INT);
            Local local = scope.declare(type, true);
            String supplier = "Supplier<" + type.boxed() + "> " + name + " = () -> ";
            return statement(
                    supplier,
                    value,
                    "; " + type.text() + " " + local.name() + " = ",
                    other,
                    "; log(" + name + ".get());");
        }
        if (scope.awaits && dice.percent(8)) {
            String name = "s" + scope.fresh();
            scope.declare("", Type.INT);
            Tree body = new Statements(dice, size, expressions, type).body(scope.inBlock());
            Tree other = stored(scope, type);
            Local local = scope.declare(type, true);
            return statement(
                    "Future<" + type.boxed() + "> " + name + " = Futures.async(() -> ",
                    body,
                    "); " + type.text() + " " + local.name() + " = ",
                    other,
                    "; log(" + local.name() + " = await(" + name + "));");
        }
        Tree value = stored(scope, type);
        boolean isAssignable = dice.percent(60);
        Local local = scope.declare(type, isAssignable);
        String modifier = isAssignable || dice.percent(50) ? "" : "final ";
        return statement(modifier + type.text() + " " + local.name() + " = ", value, ";");
    }

    private Tree simple(Scope scope) {
        if (scope.awaits && dice.percent(20)) {
            Tree call = expressions.call(scope, 2);
            if (call != null) return statement(call, ";");
        }
        Type type = dice.pick(TYPES);
        Tree place = expressions.place(scope, type, 2);
        if (place == null || dice.percent(10)) {
            return statement("log(", expressions.evaluated(scope, type, 2), ");");
        }
        if ((type.isNumeric() || type == Type.BOXED) && dice.percent(20)) return statement(place, "++;");
        return statement(place, expressions.operator(type), stored(scope, type), ";");
    }

    private Tree choice(Scope scope, int depth) {
        Tree condition = of(scope, Type.BOOLEAN);
        Tree then = block(scope, depth - 1, true);
        if (dice.percent(40)) return statement("if (", condition, ") ", then);
        Tree otherwise = block(scope, depth - 1, true);
        return statement("if (", condition, ") ", then, " else ", otherwise)
                .completing(then.completes() || otherwise.completes());
    }

    private Tree loop(Scope outer, int depth) {
        Scope scope = outer.inner();
        String label = dice.name("loop");
        Scope inside = scope.inside(new Target(label, true));
        String spend = scope.self() + ".spend()";
        switch (dice.below(5)) {
            case 0:
                return statement(
                        label + ": while (" + spend
                                + dice.pick(" && ", " && eval(\"" + dice.name("o") + "\", true) && "),
                        of(scope, Type.BOOLEAN),
                        ") ",
                        block(inside, depth - 1, true));
            case 1: {
                Tree body = block(inside, depth - 1, false);
                return statement(label + ": do ", body, " while (" + spend + " && ", of(scope, Type.BOOLEAN), ");");
            }
            case 2: {
                Type type = dice.pick(Type.INT, Type.STRING);
                Tree array = expressions.of(scope, type == Type.INT ? Type.INTS : Type.STRINGS, 2);
                Local element = inside.declare(type, dice.percent(50));
                return statement(
                        label + ": for (" + type.text() + " " + element.name() + " : ",
                        array,
                        ") ",
                        block(inside, depth - 1, true));
            }
            case 3: {
                Tree first = of(scope, Type.BOXED);
                Tree second = of(scope, Type.BOXED);
                Local element = inside.declare(Type.BOXED, dice.percent(50));
                return statement(
                        label + ": for (Integer " + element.name() + " : Arrays.asList(",
                        first,
                        ", ",
                        second,
                        ")) ",
                        block(inside, depth - 1, true));
            }
            default: {
                Tree start = of(scope, Type.INT);
                Local counter = inside.declare(Type.INT, true);
                String name = counter.name();
                Scope head = inside.inner();
                return statement(
                        label + ": for (int " + name + " = ",
                        start,
                        "; " + spend + " && ",
                        of(head, Type.BOOLEAN),
                        "; " + name + "++, log(",
                        of(head, Type.INT),
                        ")) ",
                        block(inside, depth - 1, true));
            }
        }
    }

    private Tree attempt(Scope scope, int depth) {
        List<Object> parts = new ArrayList<>();
        boolean isChecked = dice.percent(25);
        Tree body = block(scope, depth - 1, true);
        if (isChecked) {
            List<Tree> statements = new ArrayList<>();
            statements.add(statement("check(", of(scope, Type.BOOLEAN), ");"));
            for (Object each : body.parts()) statements.add((Tree) each);
            body = Tree.block(statements);
        }
        parts.add("try ");
        parts.add(body);
        boolean completes = body.completes();
        boolean hasFinally = dice.percent(50);
        int catches = hasFinally ? dice.below(2) : 1;
        if (isChecked) completes |= clause(scope, "IOException", depth, parts);
        for (int i = 0; i < catches; i++) completes |= clause(scope, dice.pick(CAUGHT), depth, parts);
        if (hasFinally) {
            Tree last = block(scope.inFinally(), depth - 1, dice.percent(20));
            parts.add(" finally ");
            parts.add(last);
            completes &= last.completes();
        }
        return statement(parts.toArray()).completing(completes);
    }

    private boolean clause(Scope outer, String types, int depth, List<Object> parts) {
        Scope scope = outer.inner();
        String name = dice.name("t");
        List<Tree> statements = new ArrayList<>();
        statements.add(statement("log(" + name + ");"));
        for (Object each : block(scope, depth - 1, true).parts()) statements.add((Tree) each);
        boolean completes = statements.get(statements.size() - 1).completes();
        if (completes && dice.percent(15) && !types.equals("Throwable")) {
            statements.add(statement("if (", of(scope, Type.BOOLEAN), ") throw " + name + ";"));
        }
        parts.add(" catch (" + types + " " + name + ") ");
        parts.add(Tree.block(statements));
        return completes;
    }

    private Tree labelled(Scope scope, int depth) {
        String label = dice.name("block");
        Tree body = block(scope.inside(new Target(label, false)), depth - 1, false);
        return statement(label + ": ", body);
    }

    private Tree select(Scope scope, int depth) {
        boolean isText = dice.percent(40);
        Tree selector = isText ? expressions.cut(scope, 2) : expressions.of(scope, Type.INT, 2);
        List<String> keys = isText ? List.of("\"s\"", "\"text\"", "\"\"") : List.of("0", "1", "7");
        boolean isArrow = dice.percent(40);
        List<Object> parts = new ArrayList<>();
        parts.add("switch (");
        parts.add(selector);
        parts.add(") {");
        int place = dice.below(5);
        boolean completes = !isArrow;
        for (int i = 0; i < keys.size(); i++) {
            if (i == place) completes |= group(scope, "default", isArrow, depth, parts);
            completes |= group(scope, "case " + keys.get(i), isArrow, depth, parts);
        }
        if (place >= keys.size()) completes |= group(scope, "default", isArrow, depth, parts);
        parts.add(isArrow ? " }" : " case " + (isText ? "\"end\"" : "99") + ": break; }");
        return statement(parts.toArray()).completing(completes);
    }

    private boolean group(Scope scope, String label, boolean isArrow, int depth, List<Object> parts) {
        parts.add(" " + label + (isArrow ? " -> " : ": "));
        Tree body = block(scope, depth - 1, !isArrow || dice.percent(50));
        parts.add(body);
        if (!isArrow && body.completes() && dice.percent(50)) parts.add(" break;");
        return body.completes();
    }

    /** A statement that does not complete. */
    private Tree leave(Scope scope) {
        List<Target> targets = scope.targets();
        int die = dice.below(10);
        if (die < 6 && !targets.isEmpty()) {
            Target target = dice.pick(targets);
            return jump((target.isLoop() && dice.percent(50) ? "continue " : "break ") + target.label() + ";");
        }
        if (die < 8) return ret(scope);
        return jump(
                "throw new " + dice.pick("IllegalArgumentException", "IOException", "IllegalStateException") + "(",
                expressions.cut(scope, 1),
                ");");
    }

    private Tree ret(Scope scope) {
        return result == null ? jump("return;") : jump("return ", stored(scope, result), ";");
    }
}
