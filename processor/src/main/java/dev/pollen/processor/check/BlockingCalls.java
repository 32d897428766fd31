// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
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
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * No {@code blockOn}, which fails inside a poll, and a warning of calls that block the thread which polls. Code of lambdas
 * counts where it evidently runs in the body, that of async blocks always; that of classes does not.
 */
final class BlockingCalls implements BodyRule {
    private static final int LONGEST_RECEIVER = 30;

    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new Scan(method, suspensions, found).scan(method.path(), null);
    }

    private static final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final AttributedMethod method;
        private final Suspensions suspensions;
        private final Consumer<Refused> found;

        /** Whether this is inside a lambda or method reference, where nothing can be awaited. */
        private boolean isFunction;

        /** Whether this is inside a lambda of which it is not known where it runs. */
        private boolean isElsewhere;

        Scan(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
            this.method = method;
            this.suspensions = suspensions;
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
                blocking.ifPresent(it -> found.accept(new Refused(
                        Problem.BLOCKING_CALL,
                        tree,
                        it.describe(called),
                        cure(it, receiver == null ? "" : method.textOf(receiver)))));
            }
        }

        private static boolean isOf(ExecutableElement called, String name, String type) {
            return called.getSimpleName().contentEquals(name)
                    && Erasure.host(called).getQualifiedName().contentEquals(type);
        }

        private String name(Tree resource) {
            return resource instanceof VariableTree variable
                    ? variable.getName().toString()
                    : method.textOf(resource).replaceFirst(";$", "");
        }

        private String cure(BlockingMethod blocking, String text) {
            boolean isShort = !text.isEmpty() && text.length() <= LONGEST_RECEIVER && text.indexOf('\n') < 0;
            String cure = String.format(Locale.ROOT, blocking.cure(), isShort ? text : blocking.noun());
            return isFunction ? cure + ", in a loop of the body" : cure;
        }

        /** A resource is closed at the end of the statement, and by awaiting it if it is an AsyncCloseable. */
        @Override
        public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
            for (Tree resource : attempt.getResources()) {
                TreePath path = new TreePath(getCurrentPath(), resource);
                if (!isElsewhere && !suspensions.closesAsynchronously(path)) closing(path);
            }
            return super.visitTry(attempt, unused);
        }

        private void closing(TreePath resource) {
            Element element = method.elementOf(resource);
            TypeMirror type = resource.getLeaf() instanceof VariableTree && element != null
                    ? element.asType()
                    : method.typeOf(resource);
            if (!(type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement closed)) return;
            ElementFilter.methodsIn(method.elements().getAllMembers(closed)).stream()
                    .filter(each -> each.getSimpleName().contentEquals("close")
                            && each.getParameters().isEmpty())
                    .findFirst()
                    .flatMap(close -> BlockingMethod.of(close, method.elements(), method.types())
                            .map(it -> new Refused(
                                    Problem.BLOCKING_CALL,
                                    resource.getLeaf(),
                                    it.describe(close),
                                    cure(it, name(resource.getLeaf())))))
                    .ifPresent(found);
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
