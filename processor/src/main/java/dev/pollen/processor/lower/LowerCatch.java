// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Catch clauses of which one awaits. No state can lie inside of a handler, so each only notes that it was chosen:
 *
 * <pre>{@code
 * try { body; clause = 0; } catch (A caught) { a = caught; clause = 1; } catch (B caught2) { b = caught2; clause = 2; }
 * if (clause == 1) { ... } else if (clause == 2) { ... }
 * }</pre>
 */
final class LowerCatch {
    private final Frame frame;

    private final TreePath path;

    LowerCatch(Frame frame, TreePath path) {
        this.frame = frame;
        this.path = path;
    }

    void lower(Node.Block body, List<Node.Catch> clauses) {
        boolean completes = Reach.completes(body);
        // Else what an earlier turn caught would seem to be needed until this one has ended without exception.
        if (completes && Frame.isInLoop(path)) clauses.forEach(clause -> frame.assign(clause.parameter(), "null"));
        Variable chosen = frame.variables.temporary("clause", TypeName.INT);
        List<Node.Catch> handlers = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) handlers.add(handler(clauses.get(i), chosen, i + 1));
        frame.add(new Node.Try(completes ? then(body, chosen) : body, handlers));
        frame.add(Objects.requireNonNull(choose(chosen, clauses, 0, completes)));
    }

    private static Node.Block then(Node.Block body, Variable chosen) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(body);
        nodes.add(new Node.Assign(chosen, Code.raw("0")));
        return new Node.Block(null, nodes);
    }

    private Node.Catch handler(Node.Catch clause, Variable chosen, int number) {
        Variable caught = frame.variables.temporary("caught", clause.parameter().type());
        Node.Block noted = frame.block(() -> {
            frame.assign(clause.parameter(), caught);
            frame.assign(chosen, String.valueOf(number));
        });
        return new Node.Catch(clause.types(), caught, noted);
    }

    /** The chain of ifs; the last one needs no condition if the body never ends normally. */
    private @Nullable Node choose(Variable chosen, List<Node.Catch> clauses, int from, boolean completes) {
        if (from == clauses.size()) return null;
        Node.Block clause = clauses.get(from).body();
        if (from == clauses.size() - 1 && !completes) return clause;
        Node rest = choose(chosen, clauses, from + 1, completes);
        Node.Block otherwise = rest == null ? null : new Node.Block(null, List.of(rest));
        return new Node.If(Code.of(chosen, " == " + (from + 1)), clause, otherwise);
    }
}
