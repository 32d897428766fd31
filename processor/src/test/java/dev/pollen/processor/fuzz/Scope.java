// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the code at some place may name and do. */
final class Scope {
    /**
     * A local variable or parameter, or an expression that is read like one.
     *
     * @param isAssignable otherwise it is effectively final
     */
    record Local(String text, Type type, boolean isAssignable) {
        private boolean isNamed() {
            return !text.isEmpty();
        }
    }

    /**
     * A statement that can be left by a jump.
     *
     * @param label empty if there is none
     * @param isLeft whether a break may leave it
     */
    record Target(String label, Kind kind, boolean isLeft) {
        enum Kind {
            LOOP,
            BLOCK,
            SWITCH
        }

        static Target loop(String label) {
            return new Target(label, Kind.LOOP, true);
        }
    }

    private final int method;
    private final boolean isStatic;
    private String self;
    private String prefix = "v";
    private boolean hasSuper;
    private boolean awaits = true;
    private boolean isSacred;
    private boolean throwsChecked = true;
    private boolean assigns = true;
    private boolean tries = true;
    private boolean returns = true;
    private @Nullable Type yields;
    private List<Local> locals = new ArrayList<>();
    private List<Target> targets = new ArrayList<>();
    private List<String> classes = new ArrayList<>();

    /** The body of a method. */
    Scope(Signature method) {
        this.method = method.number();
        isStatic = method.isStatic();
        self = isStatic ? "in" : method.isInner() ? "Input.this" : "this";
        hasSuper = method.isInner();
        isSacred = method.isSacred();
    }

    private Scope(Scope from) {
        method = from.method;
        isStatic = from.isStatic;
        self = from.self;
        prefix = from.prefix;
        hasSuper = from.hasSuper;
        awaits = from.awaits;
        isSacred = from.isSacred;
        throwsChecked = from.throwsChecked;
        assigns = from.assigns;
        tries = from.tries;
        returns = from.returns;
        yields = from.yields;
        locals.addAll(from.locals);
        targets.addAll(from.targets);
        classes.addAll(from.classes);
    }

    Scope inner() {
        return new Scope(this);
    }

    Scope inFinally() {
        Scope scope = inner();
        scope.isSacred = true;
        return scope;
    }

    Scope inside(Target target) {
        Scope scope = inner();
        scope.targets.add(target);
        return scope;
    }

    /** The same place, but without awaits. */
    Scope quiet() {
        Scope scope = inner();
        scope.awaits = false;
        return scope;
    }

    /** Inside a switch expression, which gives its value by {@code yield} and is left by no other jump. */
    Scope yielding(Type type) {
        Scope scope = inner();
        scope.targets.clear();
        scope.returns = false;
        scope.yields = type;
        return scope;
    }

    /** Inside the guard of a pattern: as in a lambda, but it may await, and javac lets it assign nothing. */
    Scope inGuard() {
        Scope scope = captured();
        scope.assigns = false;
        return scope;
    }

    /**
     * Inside a switch expression that is an operand. Of what is on the stack meanwhile, javac fails to save a long and an
     * object under construction when there is a try inside.
     */
    Scope withoutTries() {
        Scope scope = inner();
        scope.tries = false;
        return scope;
    }

    /** Inside a lambda: what is not effectively final is out of reach. */
    Scope inLambda() {
        Scope scope = captured();
        scope.awaits = false;
        scope.throwsChecked = false;
        return scope;
    }

    /** Inside a method of a local or anonymous class. */
    Scope inClass() {
        Scope scope = inLambda();
        scope.hasSuper = false;
        if (self.equals("this")) scope.self = "Input.this";
        return scope;
    }

    /** Inside a local record, enum or interface, which captures nothing. */
    Scope inStaticClass() {
        Scope scope = inClass();
        scope.self = "";
        hide(scope, local -> true);
        return scope;
    }

    /** Inside an async block. */
    Scope inBlock() {
        Scope scope = captured();
        scope.throwsChecked = true;
        return scope;
    }

    private Scope captured() {
        Scope scope = inner();
        scope.targets.clear();
        scope.tries = true;
        scope.returns = true;
        scope.yields = null;
        hide(scope, Local::isAssignable);
        scope.classes.clear();
        return scope;
    }

    /** The names of locals out of reach stay taken. */
    private static void hide(Scope scope, Predicate<Local> hidden) {
        scope.locals.replaceAll(local -> hidden.test(local) ? new Local("", local.type(), false) : local);
    }

    /** A block inside an expression, which may be the initialiser of a variable: locals get names of their own. */
    Scope named(String name) {
        Scope scope = inner();
        scope.prefix = name + "_";
        return scope;
    }

    /** A name that is free here; blocks side by side give the same names. */
    String fresh() {
        return prefix + locals.size();
    }

    Local declare(Type type, boolean isAssignable) {
        return declare(new Local(fresh(), type, isAssignable));
    }

    Local declare(Local local) {
        locals.add(local);
        return local;
    }

    List<Local> locals(Predicate<Local> wanted) {
        return locals.stream().filter(Local::isNamed).filter(wanted).toList();
    }

    /** A local class that others may extend; in a lambda javac 17 fails at that. */
    void extensible(String type) {
        classes.add(type);
    }

    List<String> classes() {
        return classes;
    }

    List<Target> targets() {
        return targets;
    }

    /** Whether a jump without a label means this target. */
    boolean isInnermost(Target target) {
        for (int i = targets.size() - 1; i >= 0; i--) {
            if (targets.get(i).kind() != Target.Kind.BLOCK)
                return targets.get(i).equals(target);
        }
        return false;
    }

    /** The number of the method around. */
    int method() {
        return method;
    }

    /** The object that all methods share; empty where it is out of reach. */
    String self() {
        return self;
    }

    boolean hasSelf() {
        return !self.isEmpty();
    }

    /** Whether fields and methods may go without a qualifier. */
    boolean isInstance() {
        return !isStatic && hasSelf();
    }

    /** Whether {@code super} is {@code Base}. */
    boolean hasSuper() {
        return hasSuper;
    }

    /** Whether awaits are allowed. */
    boolean awaits() {
        return awaits;
    }

    /** Whether this is, or is called from, a finally block. */
    boolean isSacred() {
        return isSacred;
    }

    boolean throwsChecked() {
        return throwsChecked;
    }

    boolean assigns() {
        return assigns;
    }

    /** Whether there may be what javac compiles to a try: try, synchronized, record patterns. */
    boolean tries() {
        return tries;
    }

    boolean returns() {
        return returns;
    }

    /** The type of the switch expression around, if there is one. */
    @Nullable Type yields() {
        return yields;
    }
}
