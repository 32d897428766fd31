// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body with what emission has to know of it. */
public final class Flow {
    private final Simplify.Simple simple;
    private final States states;
    private final Graph graph;
    private final Liveness liveness;
    private final Renaming renaming;
    private final Homes homes;
    private final Set<Variable> shared;
    private final List<Variable> fields = new ArrayList<>();
    private final Map<Node, List<Variable>> dead = new IdentityHashMap<>();

    private Flow(Body body, int size, Renaming renaming) {
        this.renaming = renaming;
        simple = Simplify.simplify(body, size, renaming);
        states = new States(simple.nodes());
        List<Variable> given = new ArrayList<>(body.parameters());
        if (body.self() != null) given.add(0, body.self());
        graph = new Graph(simple);
        liveness = new Liveness(graph, given);
        Set<Variable> live = new HashSet<>();
        for (Node.Await await : states.awaits()) live.addAll(liveness.liveAfter(await));
        Map<Variable, Usage> usages = Usages.of(simple.nodes(), states);
        shared = Set.copyOf(renaming.replaced().values());
        homes = Homes.of(usages, states, live, shared);
        for (Variable variable : given) if (usages.containsKey(variable)) fields.add(variable);
        homes.homes().forEach((variable, home) -> {
            if (home == Home.FIELD && !given.contains(variable)) fields.add(variable);
        });
        for (Node.Await await : states.awaits()) dead.put(await, deadAt(await));
    }

    private List<Variable> deadAt(Node.Await await) {
        Set<Variable> set = liveness.setAt(await);
        Set<Variable> live = liveness.liveAfter(await);
        return fields.stream()
                .filter(field -> !field.type().isPrimitive() && set.contains(field) && !live.contains(field))
                .toList();
    }

    /**
     * @param size the most bytes of code that one method may have by estimation
     */
    public static Flow of(Body body, int size) {
        Flow flow = new Flow(body, size, new Renaming(Map.of()));
        Map<Variable, Variable> replaced = Sharing.of(flow.graph, flow.fields);
        return replaced.isEmpty() ? flow : new Flow(body, size, new Renaming(replaced));
    }

    /** The simplified statements: loops have the forms that {@link #continues} speaks of, constants are gone. */
    public List<Node> nodes() {
        return simple.nodes();
    }

    public States states() {
        return states;
    }

    /** How a list of statements is entered. */
    public Groups groups(List<Node> nodes) {
        return new Groups(nodes, states);
    }

    /** For a loop whose continue is a break out of a block in it: the label of that block. */
    public Map<Label, Label> continues() {
        return simple.continues();
    }

    /** The labels that something jumps to. */
    public Set<Label> targets() {
        return simple.targets();
    }

    /** The constants that are mentioned, with their values, in the order of their declarations. */
    public Map<Variable, Code> constants() {
        return simple.constants();
    }

    /** The homes of the variables that are mentioned, in the order of their first mentions. */
    public Map<Variable, Home> homes() {
        return homes.homes();
    }

    /** The variables of home {@link Home#STEP} that one method has: that of a part, or, if it is null, the step. */
    public List<Variable> stepVariables(@Nullable Node part) {
        return homes.stepVariables(part);
    }

    /** Whether the step has parts. */
    public boolean hasParts() {
        boolean[] found = {false};
        Walk.nodes(nodes(), node -> found[0] |= isPart(node));
        return found[0];
    }

    /** Whether the statement is a part: a block that is a method of its own. */
    public boolean isPart(Node node) {
        return Outline.isPart(node);
    }

    /** The variables that live in fields: the receiver, the parameters, then the others. */
    public List<Variable> fields() {
        return fields;
    }

    /** Whether several of the user's variables, or of the temporaries, live in the field. */
    public boolean isShared(Variable field) {
        return shared.contains(field);
    }

    /** The variables that live in another's field, by their names. */
    public List<Variable> sharing(Variable field) {
        return renaming.replaced().entrySet().stream()
                .filter(replaced -> replaced.getValue() == field)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Variable::name))
                .toList();
    }

    /** The fields that are read after {@code await} suspended, before they are set again. */
    public List<Variable> live(Node.Await await) {
        Set<Variable> live = liveness.liveAfter(await);
        return fields.stream().filter(live::contains).toList();
    }

    /** Where the machine may go from its states. */
    public Ways ways(StepNames names) {
        return new Ways(graph, states, names);
    }

    /** The variables that are to be declared before a statement, or by it. */
    public List<Variable> declaredBefore(Node node) {
        return homes.declaredBefore().getOrDefault(node, List.of());
    }

    /** Whether a lambda may read the variable itself. */
    public boolean isEffectivelyFinal(Variable variable) {
        return homes.effectivelyFinal().contains(variable);
    }

    /** The fields that may hold a reference when {@code await} suspends, and are not read before they are set again. */
    public List<Variable> dead(Node.Await await) {
        return dead.getOrDefault(await, List.of());
    }
}
