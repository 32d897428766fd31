// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Async blocks: lambdas that stand in a call of {@code Futures.async}. */
public final class AsyncBlocks {
    private AsyncBlocks() {}

    /** Whether {@code method} is {@code dev.pollen.Futures.async}. */
    public static boolean isAsync(@Nullable Element method) {
        return method != null
                && method.getSimpleName().contentEquals("async")
                && method.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("dev.pollen.Futures");
    }

    /** The lambda of a call of {@code Futures.async}; null if the argument is something else. */
    public static @Nullable TreePath lambda(TreePath call) {
        ExpressionTree argument =
                ((MethodInvocationTree) call.getLeaf()).getArguments().get(0);
        TreePath path = new TreePath(call, argument);
        while (!(path.getLeaf() instanceof LambdaExpressionTree)) {
            Tree leaf = path.getLeaf();
            if (leaf instanceof ParenthesizedTree inner) path = new TreePath(path, inner.getExpression());
            else if (leaf instanceof TypeCastTree cast) path = new TreePath(path, cast.getExpression());
            else return null;
        }
        return path;
    }

    /** Whether a lambda is an async block. */
    public static boolean isBlock(TreePath lambda, AttributedMethod method) {
        TreePath call = lambda.getParentPath();
        while (call.getLeaf() instanceof ParenthesizedTree || call.getLeaf() instanceof TypeCastTree) {
            call = call.getParentPath();
        }
        return call.getLeaf() instanceof MethodInvocationTree && isAsync(method.elementOf(call));
    }

    /** The blocks of a method, those inside of others too; what stands in a class of the body is none. */
    public static List<AttributedMethod> in(AttributedMethod method) {
        List<AttributedMethod> blocks = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
                if (isBlock(getCurrentPath(), method)) blocks.add(method.block(getCurrentPath()));
                return super.visitLambdaExpression(lambda, unused);
            }

            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
                return null;
            }
        }.scan(method.path(), null);
        return blocks;
    }

    /** The variables of the code around it that a block reads, in the order of their first use; constants too. */
    public static Set<VariableElement> captured(AttributedMethod block) {
        Set<VariableElement> used = new LinkedHashSet<>();
        Set<Element> own = new HashSet<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
                Element variable = block.elementOf(getCurrentPath());
                if (variable != null) own.add(variable);
                return super.visitVariable(tree, unused);
            }

            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
                if (block.elementOf(getCurrentPath()) instanceof VariableElement variable
                        && !variable.getKind().isField()
                        && !own.contains(variable)) {
                    used.add(variable);
                }
                return null;
            }
        }.scan(block.contents(), null);
        return used;
    }
}
