// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** No suspension while a monitor is held: it belongs to a thread. */
final class Monitors implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        if (!method.isBlock() && method.element().getModifiers().contains(Modifier.SYNCHRONIZED)) {
            found.accept(new Refused(
                    Problem.SYNCHRONIZED_METHOD, method.tree(), method.element().getSimpleName()));
        }
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            private int held;

            @Override
            public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
                scan(tree.getExpression(), unused);
                held++;
                scan(tree.getBlock(), unused);
                held--;
                return null;
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                if (held > 0 && suspensions.kind(call) != null) {
                    ExecutableElement called =
                            (ExecutableElement) Objects.requireNonNull(method.elementOf(getCurrentPath()));
                    found.accept(new Refused(Problem.AWAIT_IN_SYNCHRONIZED, call, NestedAwaits.describe(called)));
                }
                return super.visitMethodInvocation(call, unused);
            }

            @Override
            public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void unused) {
                if (held > 0 && suspensions.iteratesAsynchronously(getCurrentPath())) {
                    found.accept(
                            new Refused(Problem.AWAIT_IN_SYNCHRONIZED, loop.getExpression(), NestedAwaits.ASYNC_LOOP));
                }
                return super.visitEnhancedForLoop(loop, unused);
            }

            @Override
            public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
                for (Tree resource : attempt.getResources()) {
                    if (held == 0 || !suspensions.closesAsynchronously(new TreePath(getCurrentPath(), resource)))
                        continue;
                    found.accept(new Refused(Problem.AWAIT_IN_SYNCHRONIZED, resource, NestedAwaits.ASYNC_CLOSING));
                }
                return super.visitTry(attempt, unused);
            }

            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
                return null;
            }

            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
                return null;
            }
        }.scan(method.contents(), null);
    }
}
