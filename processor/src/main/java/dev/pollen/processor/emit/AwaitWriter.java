// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Walk;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.BaseTypes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes suspension points. What is done to suspend stands behind a branch that the compiler of the virtual machine cuts
 * off while it is never taken; a machine that was just made meets no other reference, so that it needs no place in the
 * heap.
 */
final class AwaitWriter {
    static final ClassName RUN = ClassName.get(BaseTypes.SUPPORT, "Run");

    private final Flow flow;
    private final String file;
    private final StepNames step;
    private final Names names;
    private final Lines out;
    private final Texts texts;
    private final Copies copies;
    private final boolean needsVariable;
    private final String variable;

    AwaitWriter(Body body, Flow flow, Names names, String file, Lines out, Texts texts, Copies copies) {
        this.flow = flow;
        this.file = file;
        this.names = names;
        this.out = out;
        this.texts = texts;
        this.copies = copies;
        step = body.names();
        needsVariable = flow.states().awaits().stream()
                .anyMatch(await -> await.target() != null && await.awaited() instanceof Node.FutureValue);
        variable = needsVariable ? names.fresh("awaited") : "";
    }

    /** Whether the step has to declare {@link #variable}. */
    boolean needsVariable() {
        return needsVariable;
    }

    /** The variable that holds the value of a future until it has its type. */
    String variable() {
        return variable;
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
            out.line("$L = $L;", variable, awaited);
            value = CodeBlock.of("$L", variable);
        }
        suspend(await, CodeBlock.of("$L == SUSPENDED", value), CodeBlock.of("return suspend($L);", state));
    }

    private void call(Node.Await await, Node.MachineCall call, CodeBlock creation, int state) {
        String callee = names.fresh("call");
        String run = step.run();
        String depth = step.depth();
        out.line("$T $L = $L;", call.machine(), callee, creation);
        suspend(
                await,
                CodeBlock.of("$2L == $1T.LIMIT || !$3L.step($4L, $2L + 1)", RUN, depth, callee, run),
                CodeBlock.of("return suspend($L, $L, $L, $L);", state, callee, run, depth));
        if (await.target() != null) {
            out.line("$L = $L;", await.target().name(), result(call, CodeBlock.of("$L", callee)));
        }
    }

    private static CodeBlock result(Node.MachineCall call, CodeBlock callee) {
        CodeBlock result = CodeBlock.of("$L.result", callee);
        return call.isCast() ? CodeBlock.of("($T) $L", call.value(), result) : result;
    }

    private void suspend(Node.Await await, CodeBlock isSuspended, CodeBlock statement) {
        List<Variable> dead = flow.dead(await);
        if (dead.isEmpty()) {
            out.choice(isSuspended, statement);
            return;
        }
        out.open("if ($L) {", isSuspended);
        out.line("$L = null;", dead.stream().map(Variable::name).collect(Collectors.joining(" = null;\n")));
        out.line(statement);
        out.close("}");
    }

    private void comment(Node.Await await) {
        String text = "// " + file + ":" + await.line() + ": " + await.source().replace("\\u", "\\ u");
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
