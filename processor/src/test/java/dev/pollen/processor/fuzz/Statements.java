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
    private static final List<Type> TYPES = List.of(Type.values());

    private final Dice dice;
    private final Size size;
    private final Expressions expressions;
    private final Declarations declarations;
    private final Loops loops;
    private final Attempts attempts;

    /** What the method returns. */
    private final @Nullable Type result;

    /** How deep expressions are at most. */
    private int most = 3;

    Statements(Dice dice, Size size, Expressions expressions, @Nullable Type result) {
        this.dice = dice;
        this.size = size;
        this.expressions = expressions;
        this.result = result;
        declarations = new Declarations(dice, expressions, this);
        loops = new Loops(dice, expressions, this);
        attempts = new Attempts(dice, this);
    }

    /** The statements of a whole method. */
    Tree body(Scope scope) {
        List<Tree> statements = new ArrayList<>();
        statements.add(statement("if (!" + scope.self() + ".spend()) return"
                + (result == null ? "" : " " + result.literals().get(0)) + ";"));
        fill(scope, statements, 1 + dice.below(size.statements()), size.depth());
        return ending(scope, statements);
    }

    /** The statements of a lambda or of a method of an anonymous class: few. */
    Tree lambda(Scope outer) {
        Scope scope = outer.named(dice.name("w"));
        List<Tree> statements = new ArrayList<>();
        most = 1;
        fill(scope, statements, 1 + dice.below(2), dice.below(3));
        return ending(scope, statements);
    }

    private Tree ending(Scope scope, List<Tree> statements) {
        if (statements.get(statements.size() - 1).completes() && result != null) statements.add(leaveMethod(scope));
        return Tree.block(statements);
    }

    /** A block in a switch expression that gives that type. */
    Tree yielding(Scope outer, Type type, boolean mayComplete) {
        Scope scope = outer.yielding(type).named(dice.name("w"));
        List<Tree> statements = new ArrayList<>();
        most = 1;
        fill(scope, statements, 1, dice.below(2));
        boolean completes = statements.get(statements.size() - 1).completes();
        if (completes && !mayComplete) statements.add(yielded(of(scope, type)));
        return Tree.block(statements);
    }

    /** Whether a block ends by giving the value of a switch expression. */
    static boolean isYield(Tree block) {
        Tree last = (Tree) block.parts().get(block.parts().size() - 1);
        return last.text().startsWith("yield ");
    }

    /** A block; one that has to complete does not end in a jump. */
    Tree block(Scope outer, int depth, boolean mayJump) {
        return block(outer, depth, mayJump, List.of());
    }

    /** A block that begins with these statements. */
    Tree block(Scope outer, int depth, boolean mayJump, List<Tree> first) {
        Scope scope = outer.awaits() && dice.percent(12) ? outer.quiet() : outer.inner();
        List<Tree> statements = new ArrayList<>(first);
        fill(scope, statements, 1 + dice.below(2), depth);
        boolean completes = statements.get(statements.size() - 1).completes();
        if (mayJump && completes && dice.percent(25)) statements.add(leave(scope));
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
        if (die < 12) return statement("log(", of(scope, anyType()), ");");
        if (die < 32) return declarations.of(scope);
        // loops spend fuel, which only Input has
        if (die < 47 || depth <= 0 || !scope.hasSelf()) return simple(scope);
        if (die < 56) return choice(scope, depth);
        if (die < 70) return loops.of(scope, depth);
        if (die < 83) return scope.tries() ? attempts.of(scope, depth) : choice(scope, depth);
        if (die < 87) return labelled(scope, depth);
        if (die < 93) return expressions.switches().statement(scope, depth, this);
        if (die < 95) return guard(scope);
        if (die < 96) return assertion(scope);
        if (die < 97 && scope.tries()) return locked(scope, depth);
        return statement("if (", of(scope, Type.BOOLEAN), ") ", leave(scope));
    }

    Type anyType() {
        return dice.pick(TYPES);
    }

    Tree of(Scope scope, Type type) {
        return expressions.of(scope, type, dice.below(most + 1));
    }

    Tree stored(Scope scope, Type type) {
        return expressions.stored(scope, type, dice.below(most + 1));
    }

    private Tree simple(Scope scope) {
        if (scope.awaits() && dice.percent(20)) {
            Tree call = expressions.calls().of(scope, 2);
            if (call != null) return statement(call, ";");
        }
        if (scope.awaits() && dice.percent(6)) {
            Tree body = expressions.statements(null).lambda(scope.inBlock());
            return statement("await(Futures.async(() -> ", body, "));");
        }
        Type type = anyType();
        Tree place = expressions.places().assigned(scope, type, 2);
        if (place == null || dice.percent(10)) {
            return statement("log(", expressions.evaluated(scope, type, 2), ");");
        }
        return expressions.places().statement(scope, place, type, dice.below(most + 1));
    }

    private Tree choice(Scope scope, int depth) {
        Tree condition = of(scope, Type.BOOLEAN);
        Tree then = block(scope, depth - 1, true);
        if (dice.percent(40)) return statement("if (", condition, ") ", then);
        Tree otherwise = block(scope, depth - 1, true);
        return statement("if (", condition, ") ", then, " else ", otherwise)
                .completing(then.completes() || otherwise.completes());
    }

    /** After it the binding is in scope. */
    private Tree guard(Scope scope) {
        String binding = dice.name("b");
        Type type = dice.pick(Type.STRING, Type.BOXED);
        Tree operand = of(scope, Type.OBJECT);
        Tree leave = leave(scope);
        scope.declare(new Local(binding, type, dice.percent(30)));
        if (dice.percent(70)) {
            return statement("if (!(", operand, " instanceof " + type.text() + " " + binding + ")) ", leave);
        }
        Tree condition = of(scope, Type.BOOLEAN);
        String test = " instanceof " + type.text() + " " + binding + ") || ";
        return statement("if (!(", operand, test, condition, ") ", leave);
    }

    private Tree locked(Scope scope, int depth) {
        boolean isAwaited = scope.awaits() && dice.percent(40);
        String lock = isAwaited ? "await(" + expressions.awaits().leaf(scope) + scope.self() + "))" : scope.self();
        Tree body = block(scope.quiet(), depth - 1, true);
        return statement("synchronized (" + lock + ") ", body).completing(body.completes());
    }

    private Tree assertion(Scope scope) {
        Tree condition = of(scope.inner(), Type.BOOLEAN);
        return statement("assert ", condition, " : ", expressions.cut(scope, 1), ";");
    }

    private Tree labelled(Scope scope, int depth) {
        String label = dice.name("block");
        Tree body = block(scope.inside(new Target(label, Target.Kind.BLOCK, true)), depth - 1, false);
        return statement(label + ": ", body);
    }

    /** A statement that does not complete. */
    Tree leave(Scope scope) {
        List<Target> targets = scope.targets().stream()
                .filter(target -> !target.label().isEmpty() || scope.isInnermost(target))
                .filter(target -> target.kind() != Target.Kind.SWITCH || target.isLeft())
                .toList();
        int die = dice.below(10);
        if (die < 6 && !targets.isEmpty()) {
            Target target = dice.pick(targets);
            boolean isPlain = target.label().isEmpty()
                    || (target.kind() == Target.Kind.LOOP && scope.isInnermost(target) && dice.percent(50));
            String label = isPlain ? ";" : " " + target.label() + ";";
            boolean isContinue = target.kind() == Target.Kind.LOOP && (!target.isLeft() || dice.percent(50));
            return jump((isContinue ? "continue" : "break") + label);
        }
        Type type = scope.yields();
        // javac takes some boxes in loops for wrong
        boolean isSafe = scope.targets().isEmpty() || type == null || type.isReference();
        if (type != null && isSafe && die < 8) return yielded(of(scope, type));
        if (scope.returns() && die < 8) return leaveMethod(scope);
        return fail(scope);
    }

    Tree fail(Scope scope) {
        String type = dice.pick(
                "IllegalArgumentException",
                scope.throwsChecked() ? "IOException" : "ArithmeticException",
                "IllegalStateException");
        Tree message = expressions.cut(scope, 1);
        return scope.awaits() && dice.percent(20)
                ? jump("throw await(" + expressions.awaits().leaf(scope) + "new " + type + "(", message, ")));")
                : jump("throw new " + type + "(", message, ");");
    }

    /** Where a bracket follows {@code yield}, javac may take it for a method. */
    private static Tree yielded(Tree value) {
        return value.text().startsWith("(")
                ? jump(
                        "yield Input.<"
                                + java.util.Objects.requireNonNull(value.type()).boxed() + ">pick(null, ",
                        value,
                        ");")
                : jump("yield ", value, ";");
    }

    private Tree leaveMethod(Scope scope) {
        return result == null ? jump("return;") : jump("return ", stored(scope, result), ";");
    }
}
