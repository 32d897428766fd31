// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Walk;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import java.util.List;

/**
 * Writes suspension points. What is done to suspend stands behind a branch that the compiler of the virtual machine cuts
 * off while it is never taken; a machine that was just made meets no other reference, so that it needs no place in the
 * heap.
 */
final class AwaitWriter {
    private final Methods methods;
    private final Flow flow;
    private final StepNames step;
    private final Exits exits;
    private final Lines out;
    private final Texts texts;
    private final Copies copies;
    private final String variable;
    private boolean usesVariable;

    AwaitWriter(Frame frame) {
        methods = frame.methods();
        exits = frame.exits();
        out = frame.out();
        texts = frame.texts();
        copies = frame.copies();
        flow = methods.flow();
        step = methods.body().names();
        variable = methods.awaited();
    }

    /** Whether the method has to declare {@link #variable}, which holds the value of a future until it has its type. */
    boolean usesVariable() {
        return usesVariable;
    }

    /** The part before the label: evaluates, starts, suspends. */
    void start(Node.Await await, int state) {
        Captures captures = copies.before(Walk.operand(await));
        comment(await);
        CodeBlock operand = texts.of(Walk.operand(await), captures);
        if (await.awaited() instanceof Node.MachineCall call) {
            call(await, call, operand, state);
            return;
        }
        CodeBlock awaited = CodeBlock.of("await($L, $L, $L)", operand, step.run(), step.depth());
        CodeBlock value = awaited;
        if (await.target() != null) {
            usesVariable = true;
            out.line("$L = $L;", variable, awaited);
            value = CodeBlock.of("$L", variable);
        }
        suspend(await, CodeBlock.of("$L == SUSPENDED", value), CodeBlock.of("suspend($L)", state));
    }

    private void call(Node.Await await, Node.MachineCall call, CodeBlock creation, int state) {
        String callee = methods.names().fresh("call");
        String run = step.run();
        String depth = step.depth();
        out.line("$T $L = $L;", call.machine(), callee, creation);
        suspend(
                await,
                CodeBlock.of("$2L == $1T.LIMIT || !$3L.step($4L, $2L + 1)", Methods.RUN, depth, callee, run),
                CodeBlock.of("suspend($L, $L, $L, $L)", state, callee, run, depth));
        if (await.target() != null) {
            out.line("$L = $L;", await.target().name(), result(call, CodeBlock.of("$L", callee)));
        }
    }

    private static CodeBlock result(Node.MachineCall call, CodeBlock callee) {
        CodeBlock result = CodeBlock.of("$L.result", callee);
        return call.isCast() ? CodeBlock.of("($T) $L", call.value(), result) : result;
    }

    private void suspend(Node.Await await, CodeBlock isSuspended, CodeBlock call) {
        List<CodeBlock> statements = exits.suspend(call);
        List<Variable> dead = flow.dead(await);
        if (dead.isEmpty()) {
            out.choice(isSuspended, statements);
            return;
        }
        out.open("if ($L) {", isSuspended);
        for (String release : methods.releases().statements(dead)) out.line("$L", release);
        statements.forEach(out::line);
        out.close("}");
    }

    private void comment(Node.Await await) {
        String text = "// " + methods.file() + ":" + await.line() + ": "
                + await.source().replace("\\u", "\\ u");
        int room = Math.max(out.room(), 40);
        out.line("$L", text.length() <= room ? text : text.substring(0, room - 3) + "...");
    }

    /** Takes what has arrived, where the step is resumed. */
    List<CodeBlock> take(Node.Await await) {
        CodeBlock resumed = CodeBlock.of("$L = 0;", step.at());
        CodeBlock taken = CodeBlock.of("$L.take()", step.run());
        if (await.target() == null) return List.of(resumed, CodeBlock.of("$L;", taken));
        if (await.awaited() instanceof Node.MachineCall call) {
            CodeBlock result = result(call, CodeBlock.of("(($T) $L)", call.machine(), taken));
            return List.of(resumed, CodeBlock.of("$L = $L;", await.target().name(), result));
        }
        return List.of(resumed, CodeBlock.of("$L = $L;", variable, taken));
    }

    /** Gives the value of a future its type. */
    void convert(Node.Await await, CodeBlock target) {
        if (await.target() == null || await.awaited() instanceof Node.MachineCall) return;
        // As javac does: to what the value is used as, which may be less than it should be.
        TypeName used = await.target().type();
        TypeName type = used.isPrimitive() ? await.awaited().value() : used;
        CodeBlock cast = type.equals(ClassName.OBJECT) ? CodeBlock.of("") : CodeBlock.of("($T) ", type);
        out.line("$L = $L$L;", target, cast, variable);
    }
}
