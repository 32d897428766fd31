// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a body to fewer forms. Blocks that nothing jumps out of are gone, constants are apart, and a loop is one of
 * {@code while (condition) body}, {@code for (; condition; update) body} with a plain update, {@code do body while
 * (condition)}. Other loops become
 *
 * <pre>{@code
 * while (true) {
 *     test
 *     if (!condition) break loop;
 *     next: { body }       // a continue is a break out of this
 *     update
 * }
 * }</pre>
 */
final class Simplify {
    private static final Node.Block NOTHING = new Node.Block(null, List.of());

    private final Set<Label> broken = new HashSet<>();
    private final Set<Label> continued = new HashSet<>();
    private final Map<Label, Label> continues = new HashMap<>();
    private final Map<Variable, Code> constants = new LinkedHashMap<>();

    /**
     * @param continues for a loop whose continue leaves a block: that block's label
     * @param targets the labels that are jumped to
     * @param constants the constant variables with their values, in order
     */
    record Simple(List<Node> nodes, Map<Label, Label> continues, Set<Label> targets, Map<Variable, Code> constants) {}

    private final Renaming renaming;

    private Simplify(Renaming renaming) {
        this.renaming = renaming;
    }

    static Simple simplify(Body body, int size, Renaming renaming) {
        Simplify simplify = new Simplify(renaming);
        Walk.jumps(body.block().nodes(), simplify::jump);
        List<Node> nodes = new ArrayList<>();
        simplify.add(body.block(), nodes);
        Set<Label> targets = new HashSet<>(simplify.continued);
        targets.removeAll(simplify.continues.keySet());
        targets.addAll(simplify.broken);
        return new Simple(Outline.outline(nodes, size), simplify.continues, targets, simplify.constants);
    }

    private void jump(Jump jump) {
        if (jump instanceof Jump.Break out) broken.add(out.target());
        else if (jump instanceof Jump.Continue next) continued.add(next.target());
    }

    private Node.Block block(Node.Block block) {
        List<Node> nodes = new ArrayList<>();
        block.nodes().forEach(node -> add(node, nodes));
        return new Node.Block(block.label(), nodes);
    }

    private void add(Node node, List<Node> to) {
        if (node instanceof Node.Block block) {
            Node.Block simple = block(block);
            if (block.label() != null && broken.contains(block.label())) to.add(simple);
            else to.addAll(simple.nodes());
        } else if (node instanceof Node.If choice) {
            Node.Block otherwise = choice.otherwise() == null ? NOTHING : block(choice.otherwise());
            to.add(new Node.If(
                    renaming.of(choice.condition()),
                    block(choice.then()),
                    otherwise.nodes().isEmpty() ? null : otherwise));
        } else if (node instanceof Node.Loop loop) {
            to.add(loop(loop));
        } else if (node instanceof Node.Try region) {
            List<Node.Catch> catches = new ArrayList<>();
            for (Node.Catch clause : region.catches()) {
                catches.add(new Node.Catch(clause.types(), clause.parameter(), block(clause.body())));
            }
            to.add(new Node.Try(block(region.body()), catches));
        } else if (node instanceof Node.Declare declare && declare.variable().kind() == Variable.Kind.CONSTANT) {
            if (declare.value() == null) throw new IllegalStateException("a constant without value: " + declare);
            constants.put(declare.variable(), declare.value());
        } else {
            to.add(renaming.of(node));
        }
    }

    private Node.Loop loop(Node.Loop loop) {
        Node.Block body = block(loop.body());
        Node.Block test = block(loop.test());
        Node.Block update = block(loop.update());
        Code condition = condition(loop);
        boolean isForEver = condition == null;
        boolean isDo = loop.isDo() && !isForEver;
        if (test.nodes().isEmpty() && (update.nodes().isEmpty() || (!isDo && ForUpdate.of(update) != null))) {
            return new Node.Loop(loop.label(), isDo, NOTHING, condition, isForEver, body, update);
        }
        List<Node> turn = new ArrayList<>();
        boolean first = !loop.isDo();
        boolean inHeader = first && test.nodes().isEmpty();
        if (first && !inHeader) test(loop, test, turn);
        body(loop.label(), body, turn);
        if (!first) test(loop, test, turn);
        turn.addAll(update.nodes());
        return new Node.Loop(
                loop.label(),
                false,
                NOTHING,
                inHeader ? condition : null,
                !inHeader || isForEver,
                new Node.Block(null, turn),
                NOTHING);
    }

    private @Nullable Code condition(Node.Loop loop) {
        return loop.endless() || loop.condition() == null ? null : renaming.of(loop.condition());
    }

    private void test(Node.Loop loop, Node.Block test, List<Node> to) {
        to.addAll(test.nodes());
        Code condition = condition(loop);
        if (condition == null) return;
        broken.add(loop.label());
        Node leave = new Node.Leave(new Jump.Break(loop.label()));
        to.add(new Node.If(negated(condition), new Node.Block(null, List.of(leave)), null));
    }

    private void body(Label loop, Node.Block body, List<Node> to) {
        if (!continued.contains(loop)) {
            to.addAll(body.nodes());
            return;
        }
        Label next = new Label("next");
        continues.put(loop, next);
        broken.add(next);
        to.add(new Node.Block(next, body.nodes()));
    }

    private static Code negated(Code condition) {
        return condition.asVariable() != null ? Code.of("!", condition) : Code.of("!(", condition, ")");
    }
}
