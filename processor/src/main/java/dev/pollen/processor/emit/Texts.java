// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Home;
import dev.pollen.processor.flow.Mentions;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes text of the user: with the names of the machine, and indented anew. */
final class Texts {
    private final Flow flow;
    private final Names names;

    /** A jump as a statement, without its value. */
    private final Function<Jump, Leaving> jumps;

    /**
     * A jump as one or more statements.
     *
     * @param before its value
     * @param end of the statement that begins with {@code before}
     * @param more statements after that
     */
    record Leaving(CodeBlock before, CodeBlock end, List<CodeBlock> more) {}

    Texts(Flow flow, Names names, Function<Jump, Leaving> jumps) {
        this.flow = flow;
        this.names = names;
        this.jumps = jumps;
    }

    CodeBlock of(Code code) {
        return of(code, Captures.NONE);
    }

    CodeBlock of(Code code, Captures captures) {
        List<Object> parts = new ArrayList<>();
        flatten(code, captures, parts);
        StringBuilder whole = new StringBuilder();
        for (Object part : parts) whole.append(part instanceof String text ? text : "_");
        Layout layout = Layout.of(whole.toString());
        CodeBlock.Builder block = CodeBlock.builder();
        for (Object part : parts) block.add("$L", part instanceof String text ? layout.move(text) : part);
        return block.build();
    }

    /** The text as parts: what the user wrote as String, everything else as CodeBlock. */
    private void flatten(Code code, Captures outer, List<Object> to) {
        Captures captures = withBindings(code, outer);
        List<Code.Piece> pieces = code.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Code.Piece piece = pieces.get(i);
            if (piece instanceof Code.Raw raw) to.add(raw.text());
            else if (piece instanceof Code.Type type) to.add(CodeBlock.of("$T", type.name()));
            else if (piece instanceof Code.Use use) {
                String copy =
                        Mentions.isAssigned(pieces, i) ? captures.assigned().get(use.variable()) : null;
                String name = use.variable().name();
                to.add(CodeBlock.of("$L", copy == null ? name : name + " = " + copy));
            } else if (piece instanceof Code.Capture capture) {
                to.add(CodeBlock.of("$L", captures.name(capture.variable())));
            } else if (piece instanceof Code.Bind bind) {
                bind(bind, captures, isInParentheses(pieces, i), to);
            } else if (piece instanceof Code.Leave leave) {
                leave(leave.jump(), captures, to);
            }
        }
    }

    /** Names the patterns' own variables where the real ones are assigned from them. */
    private Captures withBindings(Code code, Captures captures) {
        Map<Variable, String> bound = new HashMap<>();
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Bind bind && flow.homes().get(bind.variable()) != Home.TEXT) {
                bound.put(bind.variable(), names.fresh(bind.variable().name()));
            }
        }
        if (bound.isEmpty()) return captures;
        bound.putAll(captures.names());
        return new Captures(bound, captures.assigned());
    }

    private void bind(Code.Bind bind, Captures captures, boolean isInParentheses, List<Object> to) {
        Variable variable = bind.variable();
        boolean isMoved = flow.homes().get(variable) != Home.TEXT;
        if (isMoved && !isInParentheses) to.add(CodeBlock.of("("));
        flatten(bind.operand(), captures, to);
        to.add(CodeBlock.of(" instanceof $T $L", bind.type(), captures.name(variable)));
        if (isMoved) to.add(CodeBlock.of(" && ($1L = $2L) != null", variable.name(), captures.name(variable)));
        if (isMoved && !isInParentheses) to.add(CodeBlock.of(")"));
    }

    private static boolean isInParentheses(List<Code.Piece> pieces, int index) {
        return index > 0
                && index + 1 < pieces.size()
                && pieces.get(index - 1) instanceof Code.Raw before
                && before.text().endsWith("(")
                && pieces.get(index + 1) instanceof Code.Raw after
                && after.text().startsWith(")");
    }

    private void leave(Jump jump, Captures captures, List<Object> to) {
        Leaving leaving = jumps.apply(jump);
        boolean isOne = leaving.more().isEmpty();
        if (!isOne) to.add(CodeBlock.of("{ "));
        to.add(leaving.before());
        if (jump instanceof Jump.Return end && end.value() != null) flatten(end.value(), captures, to);
        to.add(leaving.end());
        for (CodeBlock statement : leaving.more()) to.add(CodeBlock.of(" $L", statement));
        if (!isOne) to.add(CodeBlock.of(" }"));
    }

    /** A jump that stands alone, as statements. */
    List<CodeBlock> statements(Jump jump, Captures captures) {
        Leaving leaving = jumps.apply(jump);
        boolean hasValue = jump instanceof Jump.Return end && end.value() != null;
        CodeBlock value =
                hasValue ? of(Objects.requireNonNull(((Jump.Return) jump).value()), captures) : CodeBlock.of("");
        List<CodeBlock> statements = new ArrayList<>();
        statements.add(CodeBlock.of("$L$L$L", leaving.before(), value, leaving.end()));
        statements.addAll(leaving.more());
        return statements;
    }
}
