// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What {@code async} is given is a lambda in the call. In a class of the body, which is no part of it, anything goes. */
final class BlockArguments implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                if (AsyncBlocks.isAsync(method.elementOf(getCurrentPath()))
                        && AsyncBlocks.lambda(getCurrentPath()) == null) {
                    found.accept(
                            new Refused(Problem.ASYNC_BLOCK, call.getArguments().get(0)));
                }
                return super.visitMethodInvocation(call, unused);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
                if (AsyncBlocks.isAsync(method.elementOf(getCurrentPath()))) {
                    found.accept(new Refused(Problem.ASYNC_BLOCK, tree));
                }
                return super.visitMemberReference(tree, unused);
            }

            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
                return null;
            }
        }.scan(method.contents(), null);
    }
}
