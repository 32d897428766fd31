// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every variable its home. */
final class Homes {
    private final States states;
    private final Set<Variable> live;
    private final Set<Variable> shared;
    private final Map<Variable, Home> homes = new LinkedHashMap<>();
    private final Map<Node, List<Variable>> declaredBefore = new IdentityHashMap<>();
    private final Set<Variable> effectivelyFinal = new HashSet<>();
    private final Map<Object, List<Variable>> stepVariables = new IdentityHashMap<>();

    /**
     * @param live the variables that are needed after some suspension
     * @param shared the variables that stand for several
     */
    private Homes(States states, Set<Variable> live, Set<Variable> shared) {
        this.states = states;
        this.live = live;
        this.shared = shared;
    }

    static Homes of(Map<Variable, Usage> usages, States states, Set<Variable> live, Set<Variable> shared) {
        Homes homes = new Homes(states, live, shared);
        usages.forEach(homes::add);
        return homes;
    }

    /** The homes of the variables that are mentioned, in the order of their first mentions. */
    Map<Variable, Home> homes() {
        return homes;
    }

    /** The variables of home {@link Home#STEP} of the step, or of one of its parts. */
    List<Variable> stepVariables(@Nullable Node part) {
        return stepVariables.getOrDefault(part == null ? Usage.STEP : part, List.of());
    }

    /** The variables that lambdas may read where they live, if the user's own lambdas do. */
    Set<Variable> effectivelyFinal() {
        return effectivelyFinal;
    }

    /** The variables to be declared before each node; those of home {@link Home#DECLARED} by the node itself. */
    Map<Node, List<Variable>> declaredBefore() {
        return declaredBefore;
    }

    private void add(Variable variable, Usage usage) {
        Home home = home(variable, usage);
        homes.put(variable, home);
        if (isEffectivelyFinal(home, usage)) effectivelyFinal.add(variable);
        if (home == Home.STEP) {
            Object frame = Objects.requireNonNull(usage.frame());
            stepVariables.computeIfAbsent(frame, f -> new ArrayList<>()).add(variable);
        }
        if (home == Home.DECLARED || home == Home.BARE || home == Home.DEFAULTED) {
            declaredBefore
                    .computeIfAbsent(usage.spot().statement(), node -> new ArrayList<>())
                    .add(variable);
        }
    }

    private Home home(Variable variable, Usage usage) {
        switch (variable.kind()) {
            case SELF, PARAMETER -> {
                return Home.FIELD;
            }
            case CONSTANT -> {
                return Home.CONSTANT;
            }
            default -> {}
        }
        if (usage.frame() == null || shared.contains(variable)) return Home.FIELD;
        if (usage.isCatchParameter || isBoundInPlace(usage)) return Home.TEXT;
        if (!usage.isInOneRegion()) return live.contains(variable) ? Home.FIELD : Home.STEP;
        if (gives(usage.spot().statement(), variable)) return Home.DECLARED;
        boolean isDeclaredByText = !usage.isDeclared && variable.kind() != Variable.Kind.TEMPORARY;
        if (usage.isInOneText()) return isDeclaredByText ? Home.TEXT : Home.BARE;
        return live.contains(variable) ? Home.FIELD : Home.DEFAULTED;
    }

    /** Whether the pattern that binds the variable can stay as it is. */
    private boolean isBoundInPlace(Usage usage) {
        Node binder = usage.binder;
        if (binder == null || usage.assignments > 0) return false;
        if (usage.isInOneText()) return true;
        boolean staysInside = usage.spot().isInside() && usage.spot().statement() == binder;
        return staysInside && !states.suspends(binder) && (binder instanceof Node.If || isWhile(binder));
    }

    private static boolean isWhile(Node node) {
        return node instanceof Node.Loop loop && !loop.isDo();
    }

    /** Whether the node is a statement that gives the variable its first value. */
    private static boolean gives(Node node, Variable variable) {
        if (node instanceof Node.Declare declare) return declare.variable() == variable && declare.value() != null;
        if (node instanceof Node.Assign assign) return assign.variable() == variable;
        if (node instanceof Node.Await await) return await.target() == variable;
        return node instanceof Node.Plain plain && Mentions.assignedFirst(plain.code()) == variable;
    }

    /** Whether reading the variable inside a lambda is allowed where it lives. */
    private static boolean isEffectivelyFinal(Home home, Usage usage) {
        return switch (home) {
            case TEXT, BARE, CONSTANT -> true;
            case DECLARED -> usage.assignments <= 1;
            case FIELD, STEP, DEFAULTED -> false;
        };
    }
}
