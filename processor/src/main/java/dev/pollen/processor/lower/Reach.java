// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;

/** Whether lowered statements can complete normally (JLS 14.22). */
final class Reach {
    private Reach() {}

    static boolean completes(Node node) {
        if (node instanceof Node.Plain plain) return plain.completes();
        if (node instanceof Node.Leave || node instanceof Node.Throw) return false;
        if (node instanceof Node.Block block) {
            boolean end = block.nodes().stream().allMatch(Reach::completes);
            return end || (block.label() != null && breaksTo(block, block.label()));
        }
        if (node instanceof Node.If choice) {
            return choice.otherwise() == null || completes(choice.then()) || completes(choice.otherwise());
        }
        if (node instanceof Node.Loop loop) return loop(loop);
        if (node instanceof Node.Try attempt) {
            return completes(attempt.body()) || attempt.catches().stream().anyMatch(clause -> completes(clause.body()));
        }
        return true;
    }

    private static boolean loop(Node.Loop loop) {
        if (breaksTo(loop, loop.label())) return true;
        if (loop.endless()) return false;
        return !loop.isDo() || completes(loop.body()) || continuesTo(loop, loop.label());
    }

    private static boolean breaksTo(Node node, Label label) {
        return Leaves.in(node).stream()
                .anyMatch(jump -> jump instanceof Jump.Break leaving && leaving.target() == label);
    }

    private static boolean continuesTo(Node node, Label label) {
        return Leaves.in(node).stream()
                .anyMatch(jump -> jump instanceof Jump.Continue leaving && leaving.target() == label);
    }
}
