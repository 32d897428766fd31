// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.VariableElement;

/**
 * A try statement with an await somewhere in it. It stays one as long as only its body awaits; a catch clause that awaits
 * moves behind it (see {@link LowerCatch}), a finally block always does (see {@link LowerFinally}).
 */
final class LowerTry {
    private final Frame frame;

    LowerTry(Frame frame) {
        this.frame = frame;
    }

    void lower(TreePath path, TryTree attempt) {
        BlockTree last = attempt.getFinallyBlock();
        if (last == null) {
            catching(path, attempt);
            return;
        }
        Node.Block region = frame.block(() -> catching(path, attempt));
        Node.Block lastBlock = frame.statements.block(Frame.child(path, last));
        new LowerFinally(frame, path).lower(region, lastBlock, frame.suspends(last));
    }

    private void catching(TreePath path, TryTree attempt) {
        Node.Block body = attempt.getResources().isEmpty()
                ? frame.statements.block(Frame.child(path, attempt.getBlock()))
                : frame.block(() -> new LowerResources(frame, path, attempt).lower());
        if (attempt.getCatches().isEmpty()) {
            frame.add(body);
            return;
        }
        boolean moved = attempt.getCatches().stream().anyMatch(clause -> frame.suspends(clause.getBlock()));
        List<Node.Catch> clauses = new ArrayList<>();
        for (CatchTree clause : attempt.getCatches()) clauses.add(clause(Frame.child(path, clause), clause));
        if (moved) new LowerCatch(frame, path).lower(body, clauses);
        else frame.add(new Node.Try(body, clauses));
    }

    private Node.Catch clause(TreePath path, CatchTree clause) {
        TreePath parameter = Frame.child(path, clause.getParameter());
        VariableElement element = (VariableElement) Objects.requireNonNull(frame.method.elementOf(parameter));
        Variable variable = frame.variables.of(element);
        return new Node.Catch(
                types(parameter, clause), variable, frame.statements.block(Frame.child(path, clause.getBlock())));
    }

    private Code types(TreePath parameter, CatchTree clause) {
        TreePath type = Frame.child(parameter, clause.getParameter().getType());
        if (!(type.getLeaf() instanceof UnionTypeTree union)) return frame.splicer.type(frame.method.typeOf(type));
        List<Object> parts = new ArrayList<>();
        union.getTypeAlternatives().forEach(alternative -> {
            if (!parts.isEmpty()) parts.add(" | ");
            parts.add(frame.splicer.type(frame.method.typeOf(Frame.child(type, alternative))));
        });
        return Code.of(parts.toArray());
    }
}
