// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Home;
import dev.pollen.processor.flow.States;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of {@code step}. A list of statements that suspends is a switch over the state, whose labels stand
 * where it is resumed; a statement with awaits inside is entered again as if its condition held.
 *
 * <p>Methods that write a statement tell whether it can complete normally, as the compiler will see it (JLS 14.22).
 */
final class StepWriter {
    private final Body body;
    private final Flow flow;
    private final States states;
    private final Lines out = new Lines();
    private final Labels labels;
    private final Texts texts;
    private final Copies copies;
    private final AwaitWriter awaits;
    private final LoopWriter loops;

    StepWriter(Body body, Flow flow, Names names, String file) {
        this.body = body;
        this.flow = flow;
        states = flow.states();
        labels = new Labels(flow);
        texts = new Texts(flow, names, this::leaving);
        copies = new Copies(flow, names, out);
        awaits = new AwaitWriter(body, flow, names, file, out, texts, copies);
        loops = new LoopWriter(this, body, flow, out, labels, texts, copies);
    }

    CodeBlock write() {
        if (!states.awaits().isEmpty()) out.line("int $L = state;", body.names().at());
        if (awaits.needsVariable()) out.line("Object $L = null;", awaits.variable());
        flow.homes().forEach((variable, home) -> {
            if (home == Home.STEP) declare(variable, true);
        });
        flow.constants().forEach((constant, value) -> {
            if (flow.homes().containsKey(constant)) {
                out.line("final $T $L = $L;", constant.type(), constant.name(), texts.of(value));
            }
        });
        if (list(flow.nodes())) end();
        return out.build();
    }

    private void end() {
        boolean isVoid = body.result().equals(TypeName.VOID);
        out.line(isVoid ? "return ready();" : "throw new IllegalStateException();");
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
        Groups groups = Groups.of(nodes, states);
        boolean completes = true;
        if (groups.isSwitch()) {
            out.open("switch ($L) {", body.names().at());
            out.open("default:");
        }
        for (Node node : nodes) {
            if (!completes) break;
            if (groups.begins(node)) {
                States.Range range = states.range(node);
                label(range);
            }
            completes = node instanceof Node.Await await ? await(await) : statement(node);
        }
        if (groups.isSwitch()) {
            out.unindent();
            out.close("}");
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

    private boolean await(Node.Await await) {
        for (Variable variable : flow.declaredBefore(await)) {
            Home home = flow.homes().get(variable);
            if (home != Home.DECLARED) declare(variable, home == Home.DEFAULTED);
        }
        int state = states.of(await);
        awaits.start(await, state);
        label(states.range(await));
        awaits.arrive(await, typed(await.target(), await));
        return true;
    }

    /** The variable as a declaration where the node declares it. */
    private CodeBlock typed(@Nullable Variable variable, Node node) {
        if (variable == null) return CodeBlock.of("");
        boolean isDeclared = flow.homes().get(variable) == Home.DECLARED
                && flow.declaredBefore(node).contains(variable);
        return isDeclared
                ? CodeBlock.of("$T $L", variable.type(), variable.name())
                : CodeBlock.of("$L", variable.name());
    }

    private boolean statement(Node node) {
        for (Variable variable : flow.declaredBefore(node)) {
            Home home = flow.homes().get(variable);
            if (home != Home.DECLARED) declare(variable, home == Home.DEFAULTED);
        }
        if (node instanceof Node.Plain plain) return plain(plain);
        if (node instanceof Node.Declare declare) return declare(declare);
        if (node instanceof Node.Assign assign) {
            Captures captures = copies.before(assign.value());
            out.line("$L = $L;", typed(assign.variable(), assign), texts.of(assign.value(), captures));
            return true;
        }
        if (node instanceof Node.Leave leave) return leave(leave.jump());
        if (node instanceof Node.Throw thrown) {
            Captures captures = copies.before(thrown.value());
            out.line("throw $L;", texts.of(thrown.value(), captures));
            return false;
        }
        if (node instanceof Node.If choice) return choice(choice);
        if (node instanceof Node.Loop loop) return loops.write(loop);
        if (node instanceof Node.Try guarded) return guarded(guarded);
        return labelled((Node.Block) node);
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
        boolean isInPlace = flow.declaredBefore(declare).contains(declare.variable())
                && flow.homes().get(declare.variable()) == Home.DECLARED;
        CodeBlock type = isInPlace ? CodeBlock.of("$L ", texts.of(declare.type())) : CodeBlock.of("");
        out.line("$L$L = $L;", type, declare.variable().name(), texts.of(declare.value(), captures));
        return true;
    }

    private boolean leave(Jump jump) {
        Captures captures = jump instanceof Jump.Return end ? copies.before(end.value()) : Captures.NONE;
        out.line(texts.of(new Code(List.of(new Code.Leave(jump))), captures));
        return false;
    }

    private Texts.Leaving leaving(Jump jump) {
        if (!(jump instanceof Jump.Return)) {
            return new Texts.Leaving(CodeBlock.of("$L", labels.jump(jump)), CodeBlock.of(""));
        }
        return Defaults.isNarrow(body.result())
                ? new Texts.Leaving(CodeBlock.of("{ result = "), CodeBlock.of("; return true; }"))
                : new Texts.Leaving(CodeBlock.of("return ready("), CodeBlock.of(");"));
    }

    private boolean choice(Node.If choice) {
        Captures captures = copies.before(choice.condition());
        CodeBlock condition = texts.of(choice.condition(), captures);
        boolean thenSuspends = states.suspends(choice.then());
        Node.Block otherwise = choice.otherwise();
        boolean otherwiseSuspends = otherwise != null && states.suspends(otherwise);
        String at = body.names().at();
        CodeBlock test = condition;
        if (thenSuspends && otherwiseSuspends) {
            int last = states.range(choice.then()).last();
            test = CodeBlock.of("$L == 0 ? $L : $L <= $L", at, Operands.weak(condition), at, last);
        } else if (thenSuspends) {
            test = CodeBlock.of("$L != 0 || $L", at, Operands.weak(condition));
        } else if (otherwiseSuspends) {
            test = CodeBlock.of("$L == 0 && $L", at, Operands.strong(condition));
        }
        if (otherwise == null && choice.then().nodes().size() == 1) {
            Node only = choice.then().nodes().get(0);
            if (only instanceof Node.Leave leave && !(leave.jump() instanceof Jump.Return)) {
                out.choice(test, texts.of(new Code(List.of(new Code.Leave(leave.jump())))));
                return true;
            }
        }
        out.open("if ($L) {", test);
        boolean completes = block(choice.then().nodes(), thenSuspends);
        if (otherwise != null) {
            out.between("} else {");
            completes |= block(otherwise.nodes(), otherwiseSuspends);
        }
        out.close("}");
        return completes || otherwise == null;
    }

    private boolean guarded(Node.Try node) {
        boolean suspends = states.suspends(node);
        out.open("try {");
        boolean completes = block(node.body().nodes(), suspends);
        for (Node.Catch clause : node.catches()) {
            out.between(
                    "} catch ($L $L) {",
                    texts.of(clause.types()),
                    clause.parameter().name());
            completes |= block(clause.body().nodes(), suspends);
        }
        if (node.last() != null) {
            out.between("} finally {");
            completes &= block(node.last().nodes(), suspends);
        }
        out.close("}");
        return completes;
    }

    private boolean labelled(Node.Block block) {
        String label = block.label() == null ? "" : labels.enter(block.label());
        out.open("$L{", label);
        boolean completes = block(block.nodes(), states.suspends(block));
        out.close("}");
        if (block.label() == null) return completes;
        labels.leave(block.label());
        return completes || labels.isBroken(block.label());
    }
}
