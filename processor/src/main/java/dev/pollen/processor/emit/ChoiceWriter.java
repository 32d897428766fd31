// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.States;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the ifs of the step. The branch that is resumed is entered without its condition. */
final class ChoiceWriter {
    private final StepWriter step;
    private final Flow flow;
    private final States states;
    private final String at;
    private final Lines out;
    private final Texts texts;
    private final Copies copies;

    ChoiceWriter(StepWriter step, Frame frame) {
        this.step = step;
        flow = frame.methods().flow();
        out = frame.out();
        texts = frame.texts();
        copies = frame.copies();
        states = flow.states();
        at = frame.methods().body().names().at();
    }

    boolean write(Node.If choice) {
        CodeBlock test = test(choice);
        List<CodeBlock> only = onlyExit(choice);
        if (!only.isEmpty()) {
            out.choice(test, only);
            return true;
        }
        out.open("if ($L) {", test);
        boolean completes = step.block(choice.then().nodes(), states.suspends(choice.then()));
        Node.Block otherwise = choice.otherwise();
        while (otherwise != null) {
            Node.If next = chained(otherwise);
            if (next == null) {
                out.between("} else {");
                completes |= step.block(otherwise.nodes(), states.suspends(otherwise));
                out.close("}");
                return completes;
            }
            out.between("} else if ($L) {", test(next));
            completes |= step.block(next.then().nodes(), states.suspends(next.then()));
            otherwise = next.otherwise();
        }
        out.close("}");
        return true;
    }

    private CodeBlock test(Node.If choice) {
        Captures captures = copies.before(choice.condition());
        CodeBlock condition = texts.of(choice.condition(), captures);
        boolean thenSuspends = states.suspends(choice.then());
        boolean otherwiseSuspends = choice.otherwise() != null && states.suspends(choice.otherwise());
        if (thenSuspends && otherwiseSuspends) {
            int last = states.range(choice.then()).last();
            return CodeBlock.of("$L == 0 ? $L : $L <= $L", at, Operands.weak(condition), at, last);
        }
        if (thenSuspends) return CodeBlock.of("$L != 0 || $L", at, Operands.weak(condition));
        if (otherwiseSuspends) return CodeBlock.of("$L == 0 && $L", at, Operands.strong(condition));
        return condition;
    }

    /** The statements of an if that does nothing but leave, and needs nothing before that; else none. */
    private List<CodeBlock> onlyExit(Node.If choice) {
        List<Node> then = choice.then().nodes();
        if (choice.otherwise() != null || then.size() != 1) return List.of();
        Node only = then.get(0);
        Code text = only instanceof Node.Leave leave
                ? new Code(List.of(new Code.Leave(leave.jump())))
                : only instanceof Node.Throw thrown ? thrown.value() : null;
        if (text == null || copies.needs(text) || !flow.declaredBefore(only).isEmpty()) return List.of();
        return only instanceof Node.Leave leave
                ? texts.statements(leave.jump(), Captures.NONE)
                : List.of(CodeBlock.of("throw $L;", texts.of(text)));
    }

    /** The if that is all of an else branch, and needs nothing before its condition. */
    private Node.@Nullable If chained(Node.Block otherwise) {
        if (otherwise.nodes().size() != 1 || !(otherwise.nodes().get(0) instanceof Node.If choice)) return null;
        boolean needsNothing = flow.declaredBefore(choice).isEmpty() && !copies.needs(choice.condition());
        return needsNothing ? choice : null;
    }
}
