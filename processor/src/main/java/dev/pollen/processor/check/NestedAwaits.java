// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** No await, written or implied, inside a lambda or a class of the body: others run that code. */
final class NestedAwaits implements BodyRule {
    static final String ASYNC_LOOP = "a loop over an AsyncIterable";
    static final String ASYNC_CLOSING = "the closing of an AsyncCloseable";

    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                if (method.elementOf(getCurrentPath()) instanceof ExecutableElement called && suspends(called)) {
                    Problem problem = around(getCurrentPath(), method);
                    if (problem != null) found.accept(new Refused(problem, call, describe(called)));
                }
                return super.visitMethodInvocation(call, unused);
            }

            @Override
            public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void unused) {
                if (suspensions.iteratesAsynchronously(getCurrentPath())) implicit(loop.getExpression(), ASYNC_LOOP);
                return super.visitEnhancedForLoop(loop, unused);
            }

            @Override
            public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
                for (Tree resource : attempt.getResources()) {
                    boolean awaits = suspensions.closesAsynchronously(new TreePath(getCurrentPath(), resource));
                    if (awaits) implicit(resource, ASYNC_CLOSING);
                }
                return super.visitTry(attempt, unused);
            }

            private void implicit(Tree tree, String what) {
                Problem problem = around(new TreePath(getCurrentPath(), tree), method);
                if (problem != null) found.accept(new Refused(problem, tree, what));
            }
        }.scan(method.path(), null);
    }

    private static boolean suspends(ExecutableElement called) {
        return Suspensions.isAwait(called) || Suspensions.isAsync(called);
    }

    static String describe(ExecutableElement called) {
        return Suspensions.isAwait(called) ? "await" : "a call of the @Async method " + called.getSimpleName();
    }

    private static @Nullable Problem around(TreePath call, AttributedMethod method) {
        boolean isInBlock = false;
        for (TreePath at = call.getParentPath(); at.getLeaf() != method.tree(); at = at.getParentPath()) {
            // refused as a whole: no companion could be of its class
            if (at.getLeaf() instanceof MethodTree && Suspensions.isAsync(Objects.requireNonNull(method.elementOf(at))))
                return null;
            if (at.getLeaf() instanceof ClassTree) return Problem.AWAIT_IN_CLASS;
            if (at.getLeaf() instanceof LambdaExpressionTree && !isInBlock) {
                if (!AsyncBlocks.isBlock(at, method)) return Problem.AWAIT_IN_LAMBDA;
                isInBlock = true;
            }
        }
        return null;
    }
}
