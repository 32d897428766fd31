// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The one spilling rule: once a later operand suspends, every earlier one that is not stable goes to a temporary of its
 * own type, converted as its place demands. {@code f(a(), await(b))} becomes {@code arg1 = a(); await b; f(arg1, b)}.
 */
final class Operands {
    private final Frame frame;
    private final Stability stability;

    Operands(Frame frame) {
        this.frame = frame;
        this.stability = new Stability(frame.method, frame.variables);
    }

    /**
     * Evaluates those operands of an expression that have to run before its own text.
     *
     * @return what stands for them in the text
     */
    Map<Tree, Code> evaluate(TreePath expression) {
        return evaluate(Operand.of(expression, frame.method));
    }

    Map<Tree, Code> evaluate(List<Operand> operands) {
        return evaluate(operands, false);
    }

    /**
     * @param all whether something suspends after all of them, so that the last one is stored too
     */
    Map<Tree, Code> evaluate(List<Operand> operands, boolean all) {
        Map<Tree, Code> codes = new IdentityHashMap<>();
        int last = operands.size();
        if (!all) {
            last = -1;
            for (int i = 0; i < operands.size(); i++)
                if (frame.suspends(operands.get(i).path())) last = i;
        }
        for (int i = 0; i < Math.min(last + 1, operands.size()); i++) {
            Operand operand = operands.get(i);
            if (i < last) codes.put(operand.path().getLeaf(), stored(operand));
            else codes.put(operand.path().getLeaf(), frame.expressions.value(operand.path()));
        }
        return codes;
    }

    /** The operand evaluated now; the code gives the same value at any later time. */
    Code stored(Operand operand) {
        if (stability.isStable(operand)) return frame.expressions.plain(operand.path());
        TypeMirror type = frame.method.typeOf(operand.path());
        if (operand.conversion() == Conversion.STRING && !isString(type)) {
            Code text = Code.of("\"\" + (", frame.expressions.value(operand.path()), ")");
            return Code.use(frame.hold(operand.hint(), ClassName.get(String.class), text));
        }
        TypeName name = isFunction(operand.path()) && PolyArguments.decideTypes(operand.path(), frame.method)
                ? frame.variables.nameOfArgument(type, PolyArguments.others(operand.path(), frame.method))
                : frame.variables.name(type);
        boolean isUnboxed = operand.conversion() == Conversion.UNBOXED && name.isBoxedPrimitive();
        boolean isLater = isUnboxed && isChoice(operand.path());
        Variable temporary = frame.variables.temporary(operand.hint(), isUnboxed && !isLater ? name.unbox() : name);
        frame.expressions.into(temporary, operand.path());
        return Code.use(isLater ? frame.hold(operand.hint(), name.unbox(), Code.use(temporary)) : temporary);
    }

    private static boolean isFunction(TreePath path) {
        Tree tree = inner(path);
        return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
    }

    /** What it is assigned to would be what its arms are assigned to, of which one may be null (JLS 15.25). */
    private static boolean isChoice(TreePath path) {
        Tree tree = inner(path);
        return tree instanceof ConditionalExpressionTree || tree instanceof SwitchExpressionTree;
    }

    private static Tree inner(TreePath path) {
        Tree tree = path.getLeaf();
        while (tree instanceof ParenthesizedTree inner) tree = inner.getExpression();
        return tree;
    }

    private static boolean isString(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && type.toString().equals("java.lang.String");
    }
}
