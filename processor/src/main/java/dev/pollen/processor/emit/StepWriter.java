// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Groups;
import dev.pollen.processor.flow.Home;
import dev.pollen.processor.flow.States;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of {@code step}. A list of statements that suspends is a switch over the state, whose labels stand
 * where it is resumed; a statement with awaits inside is entered again as if its condition held.
 *
 * <p>Methods that write a statement tell whether it can complete normally, as the compiler will see it (JLS 14.22).
 */
final class StepWriter {
    private final Methods methods;
    private final Node.@Nullable Block part;
    private final Exits exits;
    private final Flow flow;
    private final States states;
    private final String at;
    private final Lines out = new Lines();
    private final Labels labels;
    private final Texts texts;
    private final Copies copies;
    private final AwaitWriter awaits;
    private final ChoiceWriter choices;
    private final LoopWriter loops;
    private final PartWriter parts;
    private boolean completes;

    /**
     * @param part whose statements are written; null for the step itself
     */
    StepWriter(Methods methods, Node.@Nullable Block part, Exits exits) {
        this.methods = methods;
        this.part = part;
        this.exits = exits;
        flow = methods.flow();
        states = flow.states();
        at = methods.body().names().at();
        labels = new Labels(flow, exits, methods.labels());
        texts = new Texts(flow, methods.names(), this::leaving);
        copies = new Copies(flow, methods.names(), out);
        Frame frame = new Frame(methods, exits, out, labels, texts, copies);
        awaits = new AwaitWriter(frame);
        choices = new ChoiceWriter(this, frame);
        loops = new LoopWriter(this, frame);
        parts = new PartWriter(frame);
    }

    CodeBlock writeStep() {
        if (list(flow.nodes())) {
            boolean isVoid = methods.body().result().equals(TypeName.VOID);
            out.line(isVoid ? "return ready();" : "throw new IllegalStateException();");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (!states.awaits().isEmpty()) code.add("int $L = state;\n", at);
        return code.add(variables()).add(constants()).add(out.build()).build();
    }

    CodeBlock writePart() {
        completes = list(Objects.requireNonNull(part).nodes());
        return CodeBlock.builder().add(variables()).add(out.build()).build();
    }

    /** Whether the end of what was written can be reached. */
    boolean completes() {
        return completes;
    }

    /** The variables of the whole method. */
    private CodeBlock variables() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (awaits.usesVariable()) code.add("Object $L = null;\n", methods.awaited());
        for (Variable variable : flow.stepVariables(part)) {
            code.add("$T $L = $L;\n", variable.type(), variable.name(), Defaults.of(variable.type()));
        }
        return code.build();
    }

    private CodeBlock constants() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!flow.hasParts()) {
            flow.constants().forEach((constant, value) -> {
                if (!flow.homes().containsKey(constant)) return;
                code.add("final $T $L = $L;\n", constant.type(), constant.name(), texts.of(value));
            });
        }
        return code.build();
    }

    private void declare(Variable variable, boolean hasDefault) {
        if (hasDefault) out.line("$T $L = $L;", variable.type(), variable.name(), Defaults.of(variable.type()));
        else out.line("$T $L;", variable.type(), variable.name());
    }

    /** Statements in a block of their own, of a statement that is resumed inside only if {@code suspends}. */
    boolean block(List<Node> nodes, boolean suspends) {
        if (suspends) copies.enterResumable();
        else copies.enter();
        boolean completes = list(nodes);
        copies.leave();
        return completes;
    }

    private boolean list(List<Node> nodes) {
        Groups groups = flow.groups(nodes);
        return switch (groups.form()) {
            case PLAIN -> statements(nodes);
            case SKIP -> skipping(nodes, groups);
            case SWITCH -> switched(nodes, groups);
            case PARTS -> parts(nodes);
        };
    }

    private boolean statements(List<Node> nodes) {
        for (Node node : nodes) if (!statement(node)) return false;
        return true;
    }

    /** {@code if (at == 0) { what is before the label }}. */
    private boolean skipping(List<Node> nodes, Groups groups) {
        int resumable = 0;
        while (!groups.isResumable(nodes.get(resumable))) resumable++;
        Node.Await await = nodes.get(resumable) instanceof Node.Await found ? found : null;
        if (await != null && isDeclaredBy(await.target(), await) && await.awaited() instanceof Node.MachineCall) {
            declare(Objects.requireNonNull(await.target()), false);
        }
        boolean isAllOrNothing = !states.suspends(nodes.subList(0, resumable));
        int first = states.range(nodes.get(resumable)).first();
        out.openIf(isAllOrNothing ? CodeBlock.of("$L == 0", at) : CodeBlock.of("$L < $L", at, first));
        copies.enter();
        boolean completes = statements(nodes.subList(0, resumable));
        if (completes && await != null) start(await);
        copies.leave();
        if (completes && await != null) takeElse(await);
        else if (resumable == 1 && isExpression(nodes.get(0))) out.closeIf();
        else out.close("}");
        // The compiler takes an if without else to complete.
        if (!completes) return true;
        if (await == null) return statements(nodes.subList(resumable, nodes.size()));
        awaits.convert(await, target(await.target(), await));
        return statements(nodes.subList(resumable + 1, nodes.size()));
    }

    private void takeElse(Node.Await await) {
        CodeBlock taken = CodeBlock.join(awaits.take(await), " ");
        if (out.fits(CodeBlock.of("} else { $L }", taken))) {
            out.close("} else { $L }", taken);
        } else {
            out.between("} else {");
            awaits.take(await).forEach(out::line);
            out.close("}");
        }
    }

    /** Whether the statement is written as an assignment or a call, not as a declaration. */
    private boolean isExpression(Node node) {
        if (node instanceof Node.Plain plain) {
            List<Code.Piece> pieces = plain.code().pieces();
            return pieces.size() == 2
                    && pieces.get(1) instanceof Code.Raw raw
                    && raw.text().endsWith("();");
        }
        if (node instanceof Node.Declare declare) return !isDeclaredBy(declare.variable(), node);
        return node instanceof Node.Assign assign && !isDeclaredBy(assign.variable(), node);
    }

    private boolean switched(List<Node> nodes, Groups groups) {
        out.open("switch ($L) {", at);
        out.open("default:");
        boolean completes = true;
        for (Node node : nodes) {
            if (!completes) break;
            if (node instanceof Node.Await await) {
                start(await);
                label(states.range(await));
                CodeBlock taken = CodeBlock.join(awaits.take(await), " ");
                out.line("if ($L != 0) { $L }", at, taken);
                awaits.convert(await, target(await.target(), await));
                continue;
            }
            if (groups.isResumable(node)) label(states.range(node));
            completes = statement(node);
        }
        out.unindent();
        out.close("}");
        return completes;
    }

    /** Each part is skipped where a later one is resumed. */
    private boolean parts(List<Node> nodes) {
        int last = nodes.size() - 1;
        while (!states.suspends(nodes.get(last))) last--;
        boolean completes = true;
        for (int i = 0; i < nodes.size() && completes; i++) {
            Node node = nodes.get(i);
            if (i >= last) {
                completes = statement(node);
            } else {
                boolean suspends = states.suspends(node);
                out.openIf(
                        suspends
                                ? CodeBlock.of(
                                        "$L <= $L", at, states.range(node).last())
                                : CodeBlock.of("$L == 0", at));
                statement(node);
                out.closeIf();
            }
        }
        return completes;
    }

    private void label(States.Range range) {
        out.unindent();
        StringBuilder label = new StringBuilder("case ");
        int begin = 0;
        for (int state = range.first(); state <= range.last(); state++) {
            if (label.length() - begin > out.room() - 8) {
                label.append('\n').append("        ");
                begin = label.length() - 8;
            }
            label.append(state).append(state == range.last() ? ":" : ", ");
        }
        out.open("$L", label.toString());
        copies.forget();
    }

    private void start(Node.Await await) {
        declareBefore(await);
        awaits.start(await, states.of(await));
    }

    private void declareBefore(Node node) {
        for (Variable variable : flow.declaredBefore(node)) {
            Home home = flow.homes().get(variable);
            if (home != Home.DECLARED) declare(variable, home == Home.DEFAULTED);
        }
    }

    private boolean isDeclaredBy(@Nullable Variable variable, Node node) {
        return variable != null
                && flow.homes().get(variable) == Home.DECLARED
                && flow.declaredBefore(node).contains(variable);
    }

    /** The variable as the left side of an assignment, or of its declaration where the node declares it. */
    private CodeBlock target(@Nullable Variable variable, Node node) {
        if (variable == null) return CodeBlock.of("");
        return isDeclaredBy(variable, node)
                ? CodeBlock.of("$T $L", variable.type(), variable.name())
                : CodeBlock.of("$L", variable.name());
    }

    private boolean statement(Node node) {
        declareBefore(node);
        if (node instanceof Node.Plain plain) return plain(plain);
        if (node instanceof Node.Declare declare) return declare(declare);
        if (node instanceof Node.Assign assign) {
            Captures captures = copies.before(assign.value());
            out.line("$L = $L;", target(assign.variable(), assign), texts.of(assign.value(), captures));
            return true;
        }
        if (node instanceof Node.Leave leave) return leave(leave.jump());
        if (node instanceof Node.Throw thrown) {
            Captures captures = copies.before(thrown.value());
            out.line("throw $L;", texts.of(thrown.value(), captures));
            return false;
        }
        if (node instanceof Node.If choice) return choices.write(choice);
        if (node instanceof Node.Loop loop) return loops.write(loop);
        if (node instanceof Node.Try guarded) return guarded(guarded);
        return flow.isPart(node) ? parts.write((Node.Block) node) : labelled((Node.Block) node);
    }

    private boolean plain(Node.Plain plain) {
        Captures captures = copies.before(plain.code());
        CodeBlock text = texts.of(plain.code(), captures);
        for (Variable variable : flow.declaredBefore(plain)) {
            if (flow.homes().get(variable) == Home.DECLARED) text = CodeBlock.of("$T $L", variable.type(), text);
        }
        out.line(text);
        return plain.completes();
    }

    private boolean declare(Node.Declare declare) {
        if (declare.value() == null) return true;
        Captures captures = copies.before(declare.value());
        boolean isInPlace = isDeclaredBy(declare.variable(), declare);
        CodeBlock type = isInPlace ? CodeBlock.of("$L ", texts.of(declare.type())) : CodeBlock.of("");
        out.line("$L$L = $L;", type, declare.variable().name(), texts.of(declare.value(), captures));
        return true;
    }

    private boolean leave(Jump jump) {
        Captures captures = jump instanceof Jump.Return end ? copies.before(end.value()) : Captures.NONE;
        texts.statements(jump, captures).forEach(out::line);
        return false;
    }

    private Texts.Leaving leaving(Jump jump) {
        if (jump instanceof Jump.Return end) {
            if (end.value() != null) return exits.end();
            return end.isReplaced() ? new Texts.Leaving(exits.ended(), CodeBlock.of(""), List.of()) : exits.ready();
        }
        return new Texts.Leaving(labels.jump(jump), CodeBlock.of(""), List.of());
    }

    private boolean guarded(Node.Try node) {
        boolean suspends = states.suspends(node);
        out.open("try {");
        boolean completes = block(node.body().nodes(), suspends);
        for (Node.Catch clause : node.catches()) {
            Variable parameter = clause.parameter();
            boolean isField = flow.homes().get(parameter) == Home.FIELD;
            String caught = isField ? methods.names().fresh(parameter.name()) : parameter.name();
            out.between("} catch ($L $L) {", texts.of(clause.types()), caught);
            if (isField) out.line("$L = $L;", parameter.name(), caught);
            completes |= block(clause.body().nodes(), suspends);
        }
        out.close("}");
        return completes;
    }

    private boolean labelled(Node.Block block) {
        Label label = Objects.requireNonNull(block.label());
        out.open("$L{", labels.enter(label));
        boolean completes = block(block.nodes(), states.suspends(block));
        out.close("}");
        labels.leave(label);
        return completes || labels.isBroken(label);
    }
}
