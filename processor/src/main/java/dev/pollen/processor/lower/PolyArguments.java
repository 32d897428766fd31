// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Expressions whose types depend on where they stand (JLS 15.2), since lambdas in them take theirs from it. */
final class PolyArguments {
    private PolyArguments() {}

    /** Whether an expression has to be assigned to a variable of its type, or javac would not find that again. */
    static boolean needTarget(TreePath path, AttributedMethod method) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) return needTarget(path, inner.getExpression(), method);
        if (tree instanceof ConditionalExpressionTree choice) {
            return needTarget(path, choice.getTrueExpression(), method)
                    || needTarget(path, choice.getFalseExpression(), method);
        }
        if (tree instanceof MemberReferenceTree || tree instanceof LambdaExpressionTree) return true;
        if (!infers(path, method)) return false;
        return arguments(tree).stream().anyMatch(argument -> needTarget(path, argument, method));
    }

    /** Whether javac infers type arguments of the call around an argument. */
    static boolean decideTypes(TreePath argument, AttributedMethod method) {
        TreePath at = withParentheses(argument);
        return arguments(at.getParentPath().getLeaf()).contains(at.getLeaf()) && infers(at.getParentPath(), method);
    }

    /** The types of the other arguments that javac infers types from together with one: those of calls around it too. */
    static List<TypeMirror> others(TreePath argument, AttributedMethod method) {
        List<TypeMirror> others = new ArrayList<>();
        TreePath at = argument;
        while (decideTypes(at, method)) {
            Tree one = withParentheses(at).getLeaf();
            at = withParentheses(at).getParentPath();
            for (ExpressionTree other : arguments(at.getLeaf())) {
                if (other != one) others.add(method.typeOf(Frame.child(at, other)));
            }
        }
        return others;
    }

    private static TreePath withParentheses(TreePath path) {
        TreePath at = path;
        while (at.getParentPath().getLeaf() instanceof ParenthesizedTree) at = at.getParentPath();
        return at;
    }

    private static List<? extends ExpressionTree> arguments(Tree tree) {
        if (tree instanceof MethodInvocationTree call) return call.getArguments();
        return tree instanceof NewClassTree creation ? creation.getArguments() : List.of();
    }

    private static boolean infers(TreePath path, AttributedMethod method) {
        if (path.getLeaf() instanceof MethodInvocationTree call) {
            return call.getTypeArguments().isEmpty()
                    && method.elementOf(path) instanceof ExecutableElement called
                    && !called.getTypeParameters().isEmpty();
        }
        return path.getLeaf() instanceof NewClassTree creation
                && creation.getIdentifier() instanceof ParameterizedTypeTree type
                && type.getTypeArguments().isEmpty();
    }

    private static boolean needTarget(TreePath parent, Tree tree, AttributedMethod method) {
        return needTarget(Frame.child(parent, tree), method);
    }
}
