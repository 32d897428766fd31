// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The flow graph of simplified statements, built from the end to the beginning. */
final class Graph {
    /** In the order they were made: roughly against the flow. */
    final List<Vertex> vertices = new ArrayList<>();

    /** Where each await goes on after it suspended. */
    final Map<Node.Await, Vertex> resumed = new IdentityHashMap<>();

    final Map<Variable, Integer> numbers = new HashMap<>();
    final List<Variable> variables = new ArrayList<>();
    final Vertex entry;

    /** Where the body completes normally. */
    final Vertex end;

    private final Map<Label, Label> continues;
    private final Map<Label, Vertex> breakTo = new HashMap<>();
    private final Map<Label, Vertex> continueTo = new HashMap<>();
    private List<Vertex> handlers = List.of();
    private int regions;

    Graph(Simplify.Simple simple) {
        continues = simple.continues();
        end = vertex();
        entry = list(simple.nodes(), end);
    }

    private Vertex vertex(Vertex... next) {
        Vertex vertex = new Vertex();
        vertex.next.addAll(List.of(next));
        vertex.handlers.addAll(handlers);
        vertices.add(vertex);
        return vertex;
    }

    int number(Variable variable) {
        return numbers.computeIfAbsent(variable, added -> {
            variables.add(added);
            return variables.size() - 1;
        });
    }

    private Vertex list(List<Node> nodes, Vertex after) {
        Vertex entry = after;
        for (int i = nodes.size() - 1; i >= 0; i--) entry = node(nodes.get(i), entry);
        return entry;
    }

    private Vertex node(Node node, Vertex after) {
        if (node instanceof Node.Plain plain) return plain(plain, after);
        if (node instanceof Node.Declare declare) {
            return of(declare, assigned(declare.variable(), declare.value(), after));
        }
        if (node instanceof Node.Assign assign) return of(assign, assigned(assign.variable(), assign.value(), after));
        if (node instanceof Node.Await await) return await(await, after);
        if (node instanceof Node.If choice) return choice(choice, after);
        if (node instanceof Node.Loop loop) return loop(loop, after);
        if (node instanceof Node.Try region) return region(region, after);
        if (node instanceof Node.Leave leave) return of(leave, leave(leave.jump()));
        if (node instanceof Node.Throw thrown) return of(thrown, text(vertex(), thrown.value()));
        Node.Block block = (Node.Block) node;
        if (block.label() != null) breakTo.put(block.label(), after);
        return list(block.nodes(), after);
    }

    private static Vertex of(Node node, Vertex vertex) {
        vertex.node = node;
        return vertex;
    }

    private Vertex text(Vertex vertex, @Nullable Code code) {
        if (code == null) return vertex;
        code.variables(variable -> vertex.reads.set(number(variable)));
        Mentions.written(code).forEach(variable -> vertex.sets.set(number(variable)));
        return vertex;
    }

    private Vertex plain(Node.Plain plain, Vertex after) {
        Vertex vertex = of(plain, text(plain.completes() ? vertex(after) : vertex(), plain.code()));
        Walk.jumps(plain.code(), jump -> jump(jump, vertex.next::add));
        Variable first = Mentions.assignedFirst(plain.code());
        if (first != null) {
            vertex.kills.set(number(first));
            vertex.reads.clear(number(first));
        }
        return vertex;
    }

    private Vertex assigned(Variable variable, @Nullable Code value, Vertex after) {
        Vertex vertex = text(vertex(after), value);
        vertex.kills.set(number(variable));
        if (value == null) return vertex;
        if (!vertex.sets.get(number(variable))) vertex.setsLast.set(number(variable));
        vertex.sets.set(number(variable));
        return vertex;
    }

    private Vertex await(Node.Await await, Vertex after) {
        Vertex resume = vertex(after);
        if (await.target() != null) {
            resume.kills.set(number(await.target()));
            resume.sets.set(number(await.target()));
        }
        resumed.put(await, resume);
        return of(await, text(vertex(resume), Walk.operand(await)));
    }

    private Vertex choice(Node.If choice, Vertex after) {
        Vertex then = list(choice.then().nodes(), after);
        Vertex otherwise =
                choice.otherwise() == null ? after : list(choice.otherwise().nodes(), after);
        return of(choice, text(vertex(then, otherwise), choice.condition()));
    }

    private Vertex loop(Node.Loop loop, Vertex after) {
        Vertex head = of(loop, text(vertex(), loop.condition()));
        Vertex update = list(loop.update().nodes(), head);
        breakTo.put(loop.label(), after);
        continueTo.put(loop.label(), update);
        Vertex body = list(loop.body().nodes(), update);
        head.next.add(body);
        if (!loop.endless()) head.next.add(after);
        return loop.isDo() ? body : head;
    }

    private Vertex region(Node.Try region, Vertex after) {
        List<Vertex> outer = handlers;
        int number = ++regions;
        List<Vertex> catches = new ArrayList<>();
        for (Node.Catch clause : region.catches()) {
            Vertex caught = vertex(list(clause.body().nodes(), after));
            caught.handler = new Vertex.Handler(number, clause);
            caught.kills.set(number(clause.parameter()));
            caught.sets.set(number(clause.parameter()));
            catches.add(caught);
        }
        handlers = new ArrayList<>(outer);
        handlers.addAll(catches);
        Vertex entry = list(region.body().nodes(), after);
        handlers = outer;
        return entry;
    }

    private Vertex leave(Jump jump) {
        Vertex vertex = vertex();
        if (jump instanceof Jump.Return end) text(vertex, end.value());
        jump(jump, vertex.next::add);
        return vertex;
    }

    /** Tells where a jump leads to. */
    private void jump(Jump jump, Consumer<Vertex> to) {
        Vertex target = target(jump);
        if (target != null) to.accept(target);
    }

    private @Nullable Vertex target(Jump jump) {
        if (jump instanceof Jump.Return) return null;
        Label label = jump instanceof Jump.Break out ? out.target() : ((Jump.Continue) jump).target();
        boolean isContinue = jump instanceof Jump.Continue && !continues.containsKey(label);
        Vertex target = isContinue ? continueTo.get(label) : breakTo.get(continues.getOrDefault(label, label));
        if (jump instanceof Jump.Break) target = breakTo.get(label);
        if (target == null) throw new IllegalStateException("a jump to a label that is not around it: " + jump);
        return target;
    }
}
