// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The update of a loop as the header of a for statement has it. */
public final class ForUpdate {
    private ForUpdate() {}

    /** The expressions, joined by commas; null if the block is more than expression statements on one line each. */
    public static @Nullable Code of(Node.Block update) {
        List<Code> expressions = new ArrayList<>();
        for (Node node : update.nodes()) {
            Code expression = expression(node);
            if (expression == null) return null;
            if (!expressions.isEmpty()) expressions.add(Code.raw(", "));
            expressions.add(expression);
        }
        return Code.of(expressions.toArray());
    }

    private static @Nullable Code expression(Node node) {
        if (node instanceof Node.Assign assign) return Code.of(assign.variable(), " = ", assign.value());
        if (!(node instanceof Node.Plain plain)) return null;
        List<Code.Piece> pieces = new ArrayList<>(plain.code().pieces());
        for (int i = 0; i < pieces.size(); i++) {
            Code.Piece piece = pieces.get(i);
            if (piece instanceof Code.Leave) return null;
            if (!(piece instanceof Code.Raw raw)) continue;
            String text = raw.text();
            boolean ends = i == pieces.size() - 1 && text.endsWith(";");
            if (ends) text = text.substring(0, text.length() - 1);
            if (text.contains(";") || text.contains("\n")) return null;
            pieces.set(i, new Code.Raw(text));
        }
        return new Code(pieces);
    }
}
