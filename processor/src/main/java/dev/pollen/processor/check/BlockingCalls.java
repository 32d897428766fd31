// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * No {@code blockOn}, which fails inside a poll, and a warning of calls that block the thread which polls. Code of lambdas
 * counts where it evidently runs in the body, that of async blocks always; that of classes does not.
 */
final class BlockingCalls implements BodyRule {
    private static final int LONGEST_RECEIVER = 30;

    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new Scan(method, found).scan(method.path(), null);
    }

    private static final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final AttributedMethod method;
        private final Consumer<Refused> found;

        /** Whether this is inside a lambda or method reference, where nothing can be awaited. */
        private boolean isFunction;

        /** Whether this is inside a lambda of which it is not known where it runs. */
        private boolean isElsewhere;

        Scan(AttributedMethod method, Consumer<Refused> found) {
            this.method = method;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
            ExpressionTree receiver =
                    call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
            calls(call, receiver);
            return super.visitMethodInvocation(call, unused);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
            super.visitMemberReference(reference, unused);
            if (!RunsHere.test(method, getCurrentPath())) return null;
            boolean around = isFunction;
            isFunction = true;
            calls(reference, null);
            isFunction = around;
            return null;
        }

        private void calls(ExpressionTree tree, @Nullable ExpressionTree receiver) {
            Element element = method.elementOf(getCurrentPath());
            if (isElsewhere || !(element instanceof ExecutableElement called)) return;
            if (isOf(called, "blockOn", "dev.pollen.Futures") || isOf(called, "blockOn", "dev.pollen.Executor")) {
                found.accept(new Refused(Problem.BLOCK_ON, tree, "blockOn", "await the future"));
            } else if (isOf(called, "close", "dev.pollen.Executor")) {
                found.accept(new Refused(Problem.BLOCK_ON, tree, "Executor.close", "await closeAsync()"));
            } else {
                Optional<BlockingMethod> blocking = BlockingMethod.of(called, method.elements(), method.types());
                blocking.ifPresent(it -> found.accept(
                        new Refused(Problem.BLOCKING_CALL, tree, it.describe(called), cure(it, receiver))));
            }
        }

        private static boolean isOf(ExecutableElement called, String name, String type) {
            return called.getSimpleName().contentEquals(name)
                    && Erasure.host(called).getQualifiedName().contentEquals(type);
        }

        private String cure(BlockingMethod blocking, @Nullable ExpressionTree receiver) {
            String text = receiver == null ? "" : method.textOf(receiver);
            boolean isShort = !text.isEmpty() && text.length() <= LONGEST_RECEIVER && text.indexOf('\n') < 0;
            String cure = String.format(Locale.ROOT, blocking.cure(), isShort ? text : blocking.noun());
            return isFunction ? cure + ", in a loop of the body" : cure;
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
            boolean wasFunction = isFunction;
            boolean wasElsewhere = isElsewhere;
            boolean isBlock = AsyncBlocks.isBlock(getCurrentPath(), method);
            isFunction = !isBlock;
            isElsewhere = !isBlock && (isElsewhere || !RunsHere.test(method, getCurrentPath()));
            super.visitLambdaExpression(lambda, unused);
            isFunction = wasFunction;
            isElsewhere = wasElsewhere;
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            return null;
        }
    }
}
