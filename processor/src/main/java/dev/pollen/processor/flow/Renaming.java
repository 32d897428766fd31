// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies statements that have no others inside, with some variables replaced. Every copy is an object of its own, also of
 * what lowering has used in several places.
 */
record Renaming(Map<Variable, Variable> replaced) {
    Variable of(Variable variable) {
        return replaced.getOrDefault(variable, variable);
    }

    Node of(Node node) {
        if (node instanceof Node.Plain plain) return new Node.Plain(of(plain.code()), plain.completes());
        if (node instanceof Node.Declare declare) {
            return new Node.Declare(of(declare.variable()), declare.type(), orNull(declare.value()));
        }
        if (node instanceof Node.Assign assign) return new Node.Assign(of(assign.variable()), of(assign.value()));
        if (node instanceof Node.Throw thrown) return new Node.Throw(of(thrown.value()));
        if (node instanceof Node.Await await) {
            Variable target = await.target() == null ? null : of(await.target());
            return new Node.Await(target, of(await.awaited()), await.line(), await.source());
        }
        return new Node.Leave(of(((Node.Leave) node).jump()));
    }

    private Node.Awaited of(Node.Awaited awaited) {
        if (awaited instanceof Node.FutureValue future) {
            return new Node.FutureValue(of(future.future()), future.value());
        }
        Node.MachineCall call = (Node.MachineCall) awaited;
        return new Node.MachineCall(call.machine(), of(call.creation()), call.value(), call.isCast());
    }

    private Jump of(Jump jump) {
        return jump instanceof Jump.Return end ? new Jump.Return(orNull(end.value()), end.isReplaced()) : jump;
    }

    private @Nullable Code orNull(@Nullable Code code) {
        return code == null ? null : of(code);
    }

    Code of(Code code) {
        List<Code.Piece> pieces = new ArrayList<>();
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Use use) {
                pieces.add(new Code.Use(of(use.variable())));
            } else if (piece instanceof Code.Capture capture) {
                pieces.add(new Code.Capture(of(capture.variable())));
            } else if (piece instanceof Code.Bind bind) {
                pieces.add(new Code.Bind(of(bind.operand()), bind.type(), of(bind.variable())));
            } else if (piece instanceof Code.Leave leave) {
                pieces.add(new Code.Leave(of(leave.jump())));
            } else {
                pieces.add(piece);
            }
        }
        return new Code(pieces);
    }
}
