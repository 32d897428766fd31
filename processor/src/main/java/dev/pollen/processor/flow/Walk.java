// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Node;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through lowered statements, in source order. */
public final class Walk {
    private Walk() {}

    /** Every node, a node before its parts. */
    public static void nodes(List<Node> nodes, Consumer<Node> to) {
        for (Node node : nodes) {
            to.accept(node);
            blocks(node, block -> nodes(block.nodes(), to));
        }
    }

    /** The blocks that a node has, without those inside of them. */
    public static void blocks(Node node, Consumer<Node.Block> to) {
        if (node instanceof Node.Block block) {
            to.accept(block);
        } else if (node instanceof Node.If choice) {
            to.accept(choice.then());
            if (choice.otherwise() != null) to.accept(choice.otherwise());
        } else if (node instanceof Node.Loop loop) {
            if (!loop.isDo()) to.accept(loop.test());
            to.accept(loop.body());
            if (loop.isDo()) to.accept(loop.test());
            to.accept(loop.update());
        } else if (node instanceof Node.Try region) {
            to.accept(region.body());
            region.catches().forEach(clause -> to.accept(clause.body()));
        }
    }

    /** The texts of a node itself, without those of its blocks. */
    public static void codes(Node node, Consumer<Code> to) {
        if (node instanceof Node.Plain plain) to.accept(plain.code());
        else if (node instanceof Node.Declare declare) value(declare.value(), to);
        else if (node instanceof Node.Assign assign) to.accept(assign.value());
        else if (node instanceof Node.Await await) to.accept(operand(await));
        else if (node instanceof Node.If choice) to.accept(choice.condition());
        else if (node instanceof Node.Loop loop) value(loop.condition(), to);
        else if (node instanceof Node.Throw thrown) to.accept(thrown.value());
        else if (node instanceof Node.Leave leave && leave.jump() instanceof Jump.Return end) value(end.value(), to);
    }

    private static void value(@Nullable Code code, Consumer<Code> to) {
        if (code != null) to.accept(code);
    }

    /** What an await evaluates before it may suspend. */
    public static Code operand(Node.Await await) {
        return await.awaited() instanceof Node.FutureValue future
                ? future.future()
                : ((Node.MachineCall) await.awaited()).creation();
    }

    /** The jumps that leave the statements or are inside of them, those of texts too. */
    public static void jumps(List<Node> nodes, Consumer<Jump> to) {
        nodes(nodes, node -> {
            if (node instanceof Node.Leave leave) to.accept(leave.jump());
            codes(node, code -> jumps(code, to));
        });
    }

    /** The jumps of a text. */
    public static void jumps(Code code, Consumer<Jump> to) {
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Leave leave) to.accept(leave.jump());
        }
    }
}
