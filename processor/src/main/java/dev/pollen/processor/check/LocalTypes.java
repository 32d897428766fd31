// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** No use of a class of the body after an await that follows its declaration: no field could be of its type. */
final class LocalTypes implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new Uses(method, suspensions, found).scan(method.path(), null);
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
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            Element element = method.elementOf(getCurrentPath());
            if (element instanceof TypeElement type) used(type, NestingKind.LOCAL, Problem.LOCAL_CLASS_LIVES, tree);
            else if (element != null) {
                for (TypeElement type : mentioned(element.asType())) {
                    used(type, NestingKind.LOCAL, Problem.LOCAL_CLASS_LIVES, tree);
                }
            }
            return null;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
            TypeMirror from = method.trees().getTypeMirror(new TreePath(getCurrentPath(), tree.getExpression()));
            if (from instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement type
                    && type.getNestingKind() == NestingKind.ANONYMOUS
                    && isOwn(method.elementOf(getCurrentPath()), type)) {
                used(type, NestingKind.ANONYMOUS, Problem.ANONYMOUS_LIVES, tree);
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

        private void used(TypeElement type, NestingKind kind, Problem problem, Tree tree) {
            if (type.getNestingKind() != kind || told.contains(type)) return;
            TreePath declaration = method.trees().getPath(type);
            if (declaration == null || isInside(declaration) || !scopes.crosses(declaration, getCurrentPath())) return;
            told.add(type);
            String what = kind == NestingKind.LOCAL ? type.getSimpleName().toString() : method.textOf(tree);
            found.accept(new Refused(problem, tree, what));
        }

        /** Whether the use is in the class itself. */
        private boolean isInside(TreePath declaration) {
            for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
                if (at.getLeaf() == declaration.getLeaf()) return true;
            }
            return false;
        }

        private static List<TypeElement> mentioned(TypeMirror type) {
            List<TypeElement> mentioned = new ArrayList<>();
            mention(type, mentioned);
            return mentioned;
        }

        private static void mention(@Nullable TypeMirror type, List<TypeElement> to) {
            if (type instanceof ArrayType array) mention(array.getComponentType(), to);
            else if (type instanceof IntersectionType all) all.getBounds().forEach(each -> mention(each, to));
            else if (type instanceof WildcardType wildcard) {
                mention(wildcard.getExtendsBound(), to);
                mention(wildcard.getSuperBound(), to);
            } else if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                to.add(element);
                declared.getTypeArguments().forEach(each -> mention(each, to));
            }
        }
    }
}
