// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A warning: {@code MethodHandles.lookup()} depends on the class that calls it. */
final class Lookups implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                boolean isLookup = method.elementOf(getCurrentPath()) instanceof ExecutableElement called
                        && called.getSimpleName().contentEquals("lookup")
                        && called.getEnclosingElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals("java.lang.invoke.MethodHandles");
                if (isLookup) {
                    found.accept(new Refused(Problem.LOOKUP, call, method.host().getSimpleName()));
                }
                return super.visitMethodInvocation(call, unused);
            }
        }.scan(method.path(), null);
    }
}
