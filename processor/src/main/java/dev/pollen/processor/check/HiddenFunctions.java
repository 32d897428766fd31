// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.names.Nameable;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.function.Consumer;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** No lambda or method reference for an interface with a hidden type: javac wants to name all of it. */
final class HiddenFunctions implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
                function(tree);
                return super.visitLambdaExpression(tree, unused);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
                function(tree);
                return super.visitMemberReference(tree, unused);
            }

            private void function(ExpressionTree tree) {
                TypeElement hidden = Nameable.firstUnnameable(method.typeOf(getCurrentPath()), method.host());
                if (hidden == null || isLocal(hidden)) return;
                found.accept(new Refused(
                        Problem.HIDDEN_NAMED,
                        tree,
                        Nameable.hiding(hidden, method.host()).toArray()));
            }
        }.scan(method.path(), null);
    }

    /** Whether a type is of a body itself, or inside of such a type. */
    private static boolean isLocal(TypeElement type) {
        if (type.getNestingKind() != NestingKind.MEMBER) return type.getNestingKind() != NestingKind.TOP_LEVEL;
        return type.getEnclosingElement() instanceof TypeElement outer && isLocal(outer);
    }
}
