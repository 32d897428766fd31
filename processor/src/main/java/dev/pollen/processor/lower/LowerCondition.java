// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.Map;

/** Expressions that evaluate a part of themselves only sometimes become an if around that part. */
final class LowerCondition {
    private final Frame frame;

    LowerCondition(Frame frame) {
        this.frame = frame;
    }

    /** {@code c ? await(a) : b} becomes {@code if (c) value = await a; else value = b;} and {@code value}. */
    Code conditional(TreePath path, ConditionalExpressionTree choice) {
        TreePath condition = Frame.child(path, choice.getCondition());
        if (!frame.suspends(choice.getTrueExpression()) && !frame.suspends(choice.getFalseExpression())) {
            Code code = frame.expressions.value(condition);
            return frame.splicer.expression(path, Map.of(choice.getCondition(), code));
        }
        Variable value = frame.variables.temporary("chosen", frame.variables.name(frame.method.typeOf(path)));
        Code tested = frame.expressions.test(condition);
        Node.Block then = into(value, Frame.child(path, choice.getTrueExpression()));
        Node.Block otherwise = into(value, Frame.child(path, choice.getFalseExpression()));
        frame.add(new Node.If(tested, then, otherwise));
        return Code.use(value);
    }

    /** {@code a && await(b)} becomes {@code value = a; if (value) value = await b;} and {@code value}. */
    Code shortCircuit(TreePath path, BinaryTree binary) {
        Variable value = frame.variables.temporary("test", TypeName.BOOLEAN);
        Code left = frame.expressions.condition(Frame.child(path, binary.getLeftOperand()));
        boolean and = binary.getKind() == Tree.Kind.CONDITIONAL_AND;
        Node.Block right = into(value, Frame.child(path, binary.getRightOperand()));
        frame.assign(value, left);
        frame.add(new Node.If(and ? Code.use(value) : Code.of("!", value), right, null));
        return Code.use(value);
    }

    private Node.Block into(Variable target, TreePath value) {
        return frame.block(() -> frame.expressions.into(target, value));
    }
}
