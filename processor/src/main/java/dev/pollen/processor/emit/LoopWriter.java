// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.ForUpdate;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the loops of the step. */
final class LoopWriter {
    private final StepWriter step;
    private final Body body;
    private final Flow flow;
    private final Lines out;
    private final Labels labels;
    private final Texts texts;
    private final Copies copies;

    LoopWriter(StepWriter step, Frame frame) {
        this.step = step;
        body = frame.methods().body();
        flow = frame.methods().flow();
        out = frame.out();
        labels = frame.labels();
        texts = frame.texts();
        copies = frame.copies();
    }

    boolean write(Node.Loop loop) {
        boolean suspends = flow.states().suspends(loop);
        Code updates = loop.update().nodes().isEmpty() ? null : Objects.requireNonNull(ForUpdate.of(loop.update()));
        Captures captures = copies.before(loop.condition(), updates);
        CodeBlock condition = loop.condition() == null ? null : texts.of(loop.condition(), captures);
        String label = labels.enter(loop.label());
        if (loop.isDo()) out.open("$Ldo {", label);
        else out.open("$L$L {", label, header(condition, suspends, updates, captures));
        boolean completes = step.block(loop.body().nodes(), suspends);
        if (loop.isDo() && condition != null) out.close("} while ($L);", condition);
        else out.close("}");
        labels.leave(loop.label());
        if (labels.isBroken(loop.label())) return true;
        if (condition == null) return false;
        return !loop.isDo() || completes || labels.isContinued(loop.label());
    }

    private CodeBlock header(
            @Nullable CodeBlock condition, boolean suspends, @Nullable Code updates, Captures captures) {
        CodeBlock test = condition == null || !suspends ? condition : resumed(condition);
        if (updates == null) return CodeBlock.of("while ($L)", test == null ? "true" : test);
        CodeBlock head = test == null ? CodeBlock.of("") : CodeBlock.of(" $L", test);
        return CodeBlock.of("for (;$L; $L)", head, texts.of(updates, captures));
    }

    private CodeBlock resumed(CodeBlock condition) {
        return CodeBlock.of("$L != 0 || $L", body.names().at(), Operands.weak(condition));
    }
}
