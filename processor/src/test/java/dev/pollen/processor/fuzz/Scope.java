// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the code at some place may name and do. */
final class Scope {
    /** A local variable or parameter; one that is not assignable is effectively final. */
    record Local(String name, Type type, boolean isAssignable) {}

    /** A statement that can be left by a jump. */
    record Target(String label, boolean isLoop) {}

    /** The methods that can be called are those with greater numbers: there is no recursion. */
    final int method;

    final boolean isStatic;

    /** Whether awaits are allowed: not in lambdas. */
    final boolean awaits;

    /** Whether this is, or is called from, a finally block. */
    final boolean isSacred;

    private final List<Local> locals;
    private final List<Target> targets;

    Scope(int method, boolean isStatic, boolean isSacred) {
        this(method, isStatic, true, isSacred, List.of(), List.of());
    }

    private Scope(
            int method, boolean isStatic, boolean awaits, boolean isSacred, List<Local> locals, List<Target> targets) {
        this.method = method;
        this.isStatic = isStatic;
        this.awaits = awaits;
        this.isSacred = isSacred;
        this.locals = new ArrayList<>(locals);
        this.targets = new ArrayList<>(targets);
    }

    Scope inner() {
        return new Scope(method, isStatic, awaits, isSacred, locals, targets);
    }

    Scope inFinally() {
        return new Scope(method, isStatic, awaits, true, locals, targets);
    }

    /** Inside a lambda: what is not effectively final is out of reach. */
    Scope inLambda() {
        return captured(false);
    }

    /** Inside an async block. */
    Scope inBlock() {
        return captured(awaits);
    }

    private Scope captured(boolean awaits) {
        List<Local> captured =
                locals.stream().filter(local -> !local.isAssignable()).toList();
        Scope scope = new Scope(method, isStatic, awaits, isSacred, captured, List.of());
        // names of locals out of reach stay taken
        for (int i = captured.size(); i < locals.size(); i++) {
            scope.locals.add(new Local("", Type.INT, false));
        }
        return scope;
    }

    Scope inside(Target target) {
        Scope scope = inner();
        scope.targets.add(target);
        return scope;
    }

    /** A name that is free here; blocks side by side give the same names. */
    String fresh() {
        return "v" + locals.size();
    }

    Local declare(Type type, boolean isAssignable) {
        Local local = new Local(fresh(), type, isAssignable);
        locals.add(local);
        return local;
    }

    Local declare(String name, Type type) {
        Local local = new Local(name, type, false);
        locals.add(local);
        return local;
    }

    List<Local> locals(Predicate<Local> wanted) {
        return locals.stream()
                .filter(local -> !local.name().isEmpty())
                .filter(wanted)
                .toList();
    }

    List<Target> targets() {
        return targets;
    }

    /** The object that all methods share. */
    String self() {
        return isStatic ? "in" : "this";
    }
}
