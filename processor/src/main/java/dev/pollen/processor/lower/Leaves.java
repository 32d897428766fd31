// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The jumps in lowered statements, wherever they stand, and their replacement. */
final class Leaves {
    private Leaves() {}

    /** All jumps, in their order. */
    static List<Jump> in(Node node) {
        List<Jump> jumps = new ArrayList<>();
        replace(node, jump -> {
            jumps.add(jump);
            return null;
        });
        return jumps;
    }

    /** The same statements, but every jump out of {@code node} replaced by a statement. */
    static Node.Block replaceLeaving(Node.Block node, Function<Jump, Code> replacement) {
        Set<Label> inside = new HashSet<>();
        labels(node, inside);
        return (Node.Block) replace(node, jump -> isLeaving(jump, inside) ? replacement.apply(jump) : null);
    }

    private static boolean isLeaving(Jump jump, Set<Label> inside) {
        if (jump instanceof Jump.Break leaving) return !inside.contains(leaving.target());
        if (jump instanceof Jump.Continue leaving) return !inside.contains(leaving.target());
        return jump instanceof Jump.Return end && !end.isReplaced();
    }

    private static void labels(Node node, Set<Label> to) {
        if (node instanceof Node.Block block) {
            if (block.label() != null) to.add(block.label());
            block.nodes().forEach(inner -> labels(inner, to));
        } else if (node instanceof Node.If choice) {
            labels(choice.then(), to);
            if (choice.otherwise() != null) labels(choice.otherwise(), to);
        } else if (node instanceof Node.Loop loop) {
            to.add(loop.label());
            labels(loop.test(), to);
            labels(loop.body(), to);
            labels(loop.update(), to);
        } else if (node instanceof Node.Try attempt) {
            labels(attempt.body(), to);
        }
    }

    /** {@code replacement} gives null for a jump that stays. */
    private static Node replace(Node node, Function<Jump, @Nullable Code> replacement) {
        if (node instanceof Node.Plain plain) {
            return new Node.Plain(replace(plain.code(), replacement), plain.completes());
        }
        if (node instanceof Node.Leave leave) {
            Code code = replacement.apply(leave.jump());
            return code == null ? leave : new Node.Plain(code, false);
        }
        if (node instanceof Node.Block block) return block(block, replacement);
        if (node instanceof Node.If choice) {
            Node.Block otherwise = choice.otherwise();
            return new Node.If(
                    choice.condition(),
                    block(choice.then(), replacement),
                    otherwise == null ? null : block(otherwise, replacement));
        }
        if (node instanceof Node.Loop loop) {
            return new Node.Loop(
                    loop.label(),
                    loop.isDo(),
                    block(loop.test(), replacement),
                    loop.condition(),
                    loop.endless(),
                    block(loop.body(), replacement),
                    block(loop.update(), replacement));
        }
        if (node instanceof Node.Try attempt) {
            List<Node.Catch> catches = new ArrayList<>();
            for (Node.Catch clause : attempt.catches()) {
                catches.add(new Node.Catch(clause.types(), clause.parameter(), block(clause.body(), replacement)));
            }
            return new Node.Try(block(attempt.body(), replacement), catches);
        }
        return node;
    }

    private static Node.Block block(Node.Block block, Function<Jump, @Nullable Code> replacement) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) nodes.add(replace(node, replacement));
        return new Node.Block(block.label(), nodes);
    }

    private static Code replace(Code code, Function<Jump, @Nullable Code> replacement) {
        List<Code.Piece> pieces = new ArrayList<>();
        for (Code.Piece piece : code.pieces()) {
            Code replaced = piece instanceof Code.Leave leave ? replacement.apply(leave.jump()) : null;
            if (replaced == null) pieces.add(piece);
            else pieces.addAll(replaced.pieces());
        }
        return new Code(pieces);
    }
}
