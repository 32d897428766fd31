// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Scopes;
import dev.pollen.processor.source.Suspensions;
import dev.pollen.processor.splice.LocalClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** No use of a class of the body after an await that follows its declaration, where it cannot become a member class. */
final class LocalTypes implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        LocalClasses.refused(method).forEach(found);
        new Uses(method, suspensions, found).scan(method.contents(), null);
    }

    private static final class Uses extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final AttributedMethod method;
        private final Scopes scopes;
        private final Consumer<Refused> found;
        private final List<Element> told = new ArrayList<>();

        Uses(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
            this.method = method;
            this.scopes = new Scopes(method, suspensions);
            this.found = found;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
            TypeMirror from = method.trees().getTypeMirror(new TreePath(getCurrentPath(), tree.getExpression()));
            if (from instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement type
                    && type.getNestingKind() == NestingKind.ANONYMOUS
                    && isOwn(method.elementOf(getCurrentPath()), type)) {
                used(type, tree);
            }
            return super.visitMemberSelect(tree, unused);
        }

        /** Whether a member of an anonymous class is none of what it extends. */
        private boolean isOwn(@Nullable Element member, TypeElement type) {
            if (member == null || !type.equals(member.getEnclosingElement())) return false;
            if (!(member instanceof ExecutableElement own)) return true;
            return ElementFilter.methodsIn(method.elements().getAllMembers(above(type))).stream()
                    .noneMatch(each -> method.elements().overrides(own, each, type));
        }

        private static TypeElement above(TypeElement type) {
            TypeMirror above = type.getInterfaces().isEmpty()
                    ? type.getSuperclass()
                    : type.getInterfaces().get(0);
            return (TypeElement) ((DeclaredType) above).asElement();
        }

        private void used(TypeElement type, Tree tree) {
            if (told.contains(type)) return;
            TreePath declaration = method.trees().getPath(type);
            if (declaration == null || isInside(declaration) || !scopes.crosses(declaration, getCurrentPath())) return;
            told.add(type);
            found.accept(new Refused(Problem.ANONYMOUS_LIVES, tree, method.textOf(tree)));
        }

        /** Whether the use is in the class itself. */
        private boolean isInside(TreePath declaration) {
            for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
                if (at.getLeaf() == declaration.getLeaf()) return true;
            }
            return false;
        }
    }
}
