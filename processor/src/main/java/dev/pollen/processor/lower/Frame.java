// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Completion;
import dev.pollen.processor.source.Suspensions;
import dev.pollen.processor.splice.Splicer;
import dev.pollen.processor.splice.Variables;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One body that is being lowered: what all constructs share, and the list that the next node goes to. */
final class Frame {
    final AttributedMethod method;
    final Suspensions suspensions;
    final Completion completion;
    final MachineNames names;
    final Variables variables;
    final Splicer splicer;
    final LowerStatement statements;
    final LowerExpression expressions;
    private final Map<Tree, Arms> arms = new IdentityHashMap<>();
    private List<Node> nodes = new ArrayList<>();

    Frame(AttributedMethod method, Suspensions suspensions, MachineNames names, Variables variables, Splicer splicer) {
        this.method = method;
        this.suspensions = suspensions;
        this.completion = new Completion(method);
        this.names = names;
        this.variables = variables;
        this.splicer = splicer;
        this.expressions = new LowerExpression(this);
        this.statements = new LowerStatement(this);
    }

    /** A switch expression that was lowered: where its value goes, and what ends it. */
    record Arms(Variable value, Label end) {}

    void arms(SwitchExpressionTree choice, Variable value, Label end) {
        arms.put(choice, new Arms(value, end));
        splicer.yields(choice, value, end);
    }

    /** The switch expression that a {@code yield} ends. */
    Arms armsAround(TreePath yield) {
        TreePath at = yield;
        while (!(at.getLeaf() instanceof SwitchExpressionTree)) at = Objects.requireNonNull(at.getParentPath());
        return Objects.requireNonNull(arms.get(at.getLeaf()));
    }

    /** What {@code lowering} adds, as a block of its own. */
    Node.Block block(Runnable lowering) {
        List<Node> outer = nodes;
        nodes = new ArrayList<>();
        try {
            lowering.run();
            return new Node.Block(null, nodes);
        } finally {
            nodes = outer;
        }
    }

    void add(Node node) {
        nodes.add(node);
    }

    /** Adds a statement without await that completes normally. */
    void plain(Code statement) {
        add(new Node.Plain(statement, true));
    }

    /** Gives {@code variable}, which lowering made, its value. */
    void assign(Variable variable, Object... value) {
        add(new Node.Assign(variable, Code.of(value)));
    }

    /** A new temporary that holds {@code value}. */
    Variable hold(String hint, TypeName type, Code value) {
        Variable temporary = variables.temporary(hint, type);
        assign(temporary, value);
        return temporary;
    }

    boolean suspends(Tree tree) {
        return suspensions.in(tree);
    }

    boolean suspends(TreePath path) {
        return suspensions.in(path.getLeaf());
    }

    /** Whether the statement may run again in the same call. */
    static boolean isInLoop(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            switch (at.getLeaf().getKind()) {
                case FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP -> {
                    return true;
                }
                case METHOD, LAMBDA_EXPRESSION -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    static TreePath child(TreePath parent, Tree child) {
        return new TreePath(parent, child);
    }

    static Refused notYet(TreePath path, String what) {
        return new Refused(Problem.NOT_YET, path.getLeaf(), what);
    }
}
