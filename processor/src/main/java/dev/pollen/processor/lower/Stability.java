// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Constants;
import dev.pollen.processor.splice.Variables;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** Operands that may be evaluated later than their turn, since nobody can see a difference. */
final class Stability {
    private final AttributedMethod method;
    private final Variables variables;

    Stability(AttributedMethod method, Variables variables) {
        this.method = method;
        this.variables = variables;
    }

    boolean isStable(Operand operand) {
        return isStable(operand.path()) && !isConverted(operand);
    }

    /** An operand whose conversion can be seen: it throws for null, or calls toString. */
    private boolean isConverted(Operand operand) {
        if (Constants.isConstant(operand.path(), method)) return false;
        TypeKind kind = method.typeOf(operand.path()).getKind();
        return switch (operand.conversion()) {
            case NONE -> false;
            case UNBOXED -> !kind.isPrimitive();
            case STRING -> kind == TypeKind.DECLARED || kind == TypeKind.TYPEVAR;
        };
    }

    private boolean isStable(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) return isStable(new TreePath(path, inner.getExpression()));
        if (tree.getKind() == Tree.Kind.NULL_LITERAL || Constants.isConstant(path, method)) return true;
        if (tree instanceof LambdaExpressionTree) return true;
        if (tree instanceof MemberReferenceTree reference) {
            ExpressionTree qualifier = reference.getQualifierExpression();
            return qualifier.toString().equals("this")
                    || qualifier.toString().equals("super")
                    || isType(path, qualifier);
        }
        if (tree instanceof IdentifierTree name) {
            if (name.getName().contentEquals("this")) return true;
            Element element = method.elementOf(path);
            return element != null && variables.find(element) != null && variables.isStable(element);
        }
        return tree instanceof MemberSelectTree select
                && (select.getIdentifier().contentEquals("class")
                        || select.getIdentifier().contentEquals("this"));
    }

    private boolean isType(TreePath parent, ExpressionTree qualifier) {
        Element element = method.elementOf(new TreePath(parent, qualifier));
        return element != null
                && (element.getKind().isClass() || element.getKind().isInterface());
    }
}
