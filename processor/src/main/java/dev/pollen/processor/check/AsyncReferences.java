// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** No method reference to {@code await} or to an {@code @Async} method: whoever calls it would block. */
final class AsyncReferences implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
                if (method.elementOf(getCurrentPath()) instanceof ExecutableElement target) {
                    if (Suspensions.isAwait(target)) {
                        found.accept(new Refused(Problem.AWAIT_REFERENCE, tree));
                    } else if (Suspensions.isAsync(target)) {
                        String companion = new MachineNames(name -> false)
                                .companion(Erasure.host(target))
                                .simpleName();
                        found.accept(new Refused(Problem.ASYNC_REFERENCE, tree, target.getSimpleName(), companion));
                    }
                }
                return super.visitMemberReference(tree, unused);
            }
        }.scan(method.path(), null);
    }
}
