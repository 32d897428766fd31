// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the mentions of each variable and the regions that they are in. A region is a piece of the step that is only
 * entered at its beginning: a new one begins at each label of a resume point.
 */
final class Usages {
    private final States states;
    private final Map<Variable, Usage> usages = new LinkedHashMap<>();
    private final List<Spot.Position> path = new ArrayList<>();
    private Object region = new Object();
    private Object frame = Usage.STEP;

    private Usages(States states) {
        this.states = states;
    }

    /** The usages of all variables that are mentioned, in the order of their first mentions. */
    static Map<Variable, Usage> of(List<Node> nodes, States states) {
        Usages usages = new Usages(states);
        usages.list(nodes);
        usages.usages.values().removeIf(usage -> !usage.isMentioned());
        return usages.usages;
    }

    private void list(List<Node> nodes) {
        boolean isSwitch = new Groups(nodes, states).form() == Groups.Form.SWITCH;
        for (int i = 0; i < nodes.size(); i++) {
            path.add(new Spot.Position(nodes, i));
            Node node = nodes.get(i);
            if (Outline.isPart(node)) part(node);
            else if (node instanceof Node.Await await) await(await, isSwitch);
            else if (states.suspends(node)) composite(node);
            else simple(node);
            path.remove(path.size() - 1);
        }
    }

    private void part(Node part) {
        Object outer = frame;
        Object around = region;
        frame = part;
        region = new Object();
        Walk.blocks(part, block -> list(block.nodes()));
        region = states.suspends(part) ? new Object() : around;
        frame = outer;
    }

    private void await(Node.Await await, boolean isSwitch) {
        text(await, Walk.operand(await));
        // The value of a call is read before the label, too; an if assigns it in both of its branches.
        boolean isReadBefore = isSwitch && await.awaited() instanceof Node.MachineCall;
        if (await.target() != null && isReadBefore) mention(await.target());
        region = new Object();
        if (await.target() != null) assigned(await.target());
    }

    private void simple(Node node) {
        Walk.codes(node, code -> text(node, code));
        if (node instanceof Node.Declare declare) {
            usage(declare.variable()).isDeclared = true;
            if (declare.value() != null) assigned(declare.variable());
        } else if (node instanceof Node.Assign assign) {
            assigned(assign.variable());
        } else if (node instanceof Node.Try guarded) {
            guarded(guarded, false);
        } else if (node instanceof Node.Loop loop) {
            loop(loop, false);
        } else {
            Walk.blocks(node, block -> list(block.nodes()));
        }
    }

    /** What is resumed inside: its condition is no part of what is before it, nor are its blocks. */
    private void composite(Node node) {
        Object around = new Object();
        region = new Object();
        Walk.codes(node, code -> text(node, code));
        if (node instanceof Node.Try guarded) guarded(guarded, true);
        else if (node instanceof Node.Loop loop) loop(loop, true);
        else Walk.blocks(node, block -> block(block, true));
        region = around;
    }

    private void block(Node.Block block, boolean isRegion) {
        if (isRegion) region = new Object();
        list(block.nodes());
    }

    private void loop(Node.Loop loop, boolean isRegion) {
        block(loop.body(), isRegion);
        if (isRegion) region = new Object();
        // In the header there is no room for declarations: the loop's own place is that of all mentions.
        for (Node update : loop.update().nodes()) simple(update);
    }

    private void guarded(Node.Try node, boolean isRegion) {
        block(node.body(), isRegion);
        for (Node.Catch clause : node.catches()) {
            if (isRegion) region = new Object();
            mention(clause.parameter());
            usage(clause.parameter()).isCatchParameter = true;
            list(clause.body().nodes());
        }
    }

    private Usage usage(Variable variable) {
        return usages.computeIfAbsent(variable, v -> new Usage());
    }

    private Spot spot() {
        return new Spot(List.copyOf(path), true);
    }

    private void mention(Variable variable) {
        usage(variable).add(region, frame, spot());
    }

    private void assigned(Variable variable) {
        mention(variable);
        usage(variable).assignments++;
    }

    private void text(Node node, Code code) {
        code.variables(variable -> usage(variable).add(region, frame, spot(), code));
        for (Variable variable : Mentions.bound(code)) usage(variable).binder = node;
    }
}
