// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Direct calls of {@code @Async} methods. */
final class Calls {
    private final Dice dice;
    private final Expressions expressions;
    private final List<Signature> methods;

    Calls(Dice dice, Expressions expressions, List<Signature> methods) {
        this.dice = dice;
        this.expressions = expressions;
        this.methods = methods;
    }

    /** A call that gives that type, or null if none fits. */
    @Nullable Tree of(Scope scope, Type type, int depth) {
        if (type == Type.INT && !scope.isSacred() && dice.percent(20)) return virtual(scope, depth);
        List<Signature> fitting = fitting(scope).stream()
                .filter(method -> method.result() == type)
                .toList();
        return fitting.isEmpty() ? null : of(scope, dice.pick(fitting), type, depth);
    }

    /** A call as a statement; null if there is no method. */
    @Nullable Tree of(Scope scope, int depth) {
        List<Signature> fitting = fitting(scope);
        if (fitting.isEmpty()) return null;
        Signature method = dice.pick(fitting);
        return of(scope, method, Objects.requireNonNullElse(method.result(), Type.OBJECT), depth);
    }

    Tree of(Scope scope, Signature method, Type type, int depth) {
        List<Object> parts = new ArrayList<>();
        if (method.isStatic()) {
            parts.add(dice.pick("", "Input.") + method.name() + "(" + scope.self());
        } else if (method.isInner()) {
            parts.add(scope.self() + ".new " + method.owner() + "()." + method.name() + "(");
        } else {
            boolean isSimple = scope.isInstance() && dice.percent(50);
            parts.add((isSimple ? "" : scope.self() + ".") + method.name() + "(");
        }
        String separator = method.isStatic() ? ", " : "";
        for (Type parameter : method.parameters()) {
            parts.add(separator);
            parts.add(expressions.stored(scope, parameter, depth - 1));
            separator = ", ";
        }
        parts.add(")");
        return expression(type, parts.toArray());
    }

    /** Mostly later methods: recursion spends fuel without doing much. */
    private List<Signature> fitting(Scope scope) {
        boolean isRecursive = dice.percent(25);
        return methods.stream()
                .filter(method -> isRecursive || method.number() > scope.method())
                .filter(method -> method.isSacred() == scope.isSacred())
                .toList();
    }

    private Tree virtual(Scope scope, int depth) {
        if (scope.hasSuper() && dice.percent(60)) {
            return expression(Type.INT, "super.virtual(", expressions.of(scope, Type.INT, depth - 1), ")");
        }
        return expression(
                Type.INT,
                "(",
                expressions.of(scope, Type.BOOLEAN, depth - 1),
                " ? new Base() : new Sub()).virtual(",
                expressions.of(scope, Type.INT, depth - 1),
                ")");
    }

    /** A call of one of several overloads. */
    Tree overloaded(Scope scope, int depth) {
        return expression(Type.INT, "over(", expressions.argument(scope, depth - 1), ")");
    }
}
