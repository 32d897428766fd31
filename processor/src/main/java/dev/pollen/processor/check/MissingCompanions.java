// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** No direct call of a method from a class file that has no companion beside it, or one that cannot be reached. */
final class MissingCompanions implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        MachineNames names = new MachineNames(name -> false);
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                if (suspensions.kind(call) == Suspensions.Kind.CALL) {
                    ExecutableElement called =
                            (ExecutableElement) Objects.requireNonNull(method.elementOf(getCurrentPath()));
                    TypeElement host = Erasure.host(called);
                    ClassName companion = names.companion(host);
                    boolean isFromSource = method.trees().getPath(host) != null;
                    if (!isFromSource && method.elements().getTypeElement(companion.canonicalName()) == null) {
                        found.accept(new Refused(
                                Problem.NO_COMPANION,
                                call,
                                host.getSimpleName() + "." + called.getSimpleName(),
                                companion.simpleName()));
                    } else if (!names.isReachable(called, method.host())) {
                        found.accept(new Refused(
                                Problem.UNREACHABLE_COMPANION,
                                call,
                                host.getSimpleName(),
                                called.getSimpleName(),
                                companion.simpleName()));
                    }
                }
                return super.visitMethodInvocation(call, unused);
            }
        }.scan(method.path(), null);
    }
}
