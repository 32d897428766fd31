// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.names.Nameable;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Scopes;
import dev.pollen.processor.source.Suspensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** No variable is of a type that the machine cannot name, and no value of one has to be kept across an await. */
final class HiddenValues implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        new Values(method, suspensions, found).scan(method.contents(), null);
    }

    private static final class Values extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final AttributedMethod method;
        private final Suspensions suspensions;
        private final Scopes scopes;
        private final Consumer<Refused> found;
        private final Map<Element, TreePath> locals = new HashMap<>();

        /** The types that a declaration names, and is refused for: of their values nothing more is told. */
        private final Set<TypeElement> named = new HashSet<>();

        Values(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
            this.method = method;
            this.suspensions = suspensions;
            this.scopes = new Scopes(method, suspensions);
            this.found = found;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
            if (tree instanceof ExpressionTree expression
                    && suspensions.in(tree)
                    && !(tree instanceof ParenthesizedTree)
                    && !(tree instanceof AssignmentTree)) {
                stored(expression, new TreePath(getCurrentPath(), tree));
                earlier(expression).forEach(each -> stored(each, new TreePath(getCurrentPath(), each)));
            }
            return super.scan(tree, unused);
        }

        /** The operands that are evaluated before a later one suspends. */
        private List<ExpressionTree> earlier(ExpressionTree tree) {
            List<ExpressionTree> operands = operands(tree);
            int last = operands.size() - 1;
            while (last >= 0 && !suspensions.in(operands.get(last))) last--;
            return last <= 0 ? List.of() : operands.subList(0, last);
        }

        private static List<ExpressionTree> operands(ExpressionTree tree) {
            List<ExpressionTree> operands = new ArrayList<>();
            if (tree instanceof MethodInvocationTree call) {
                if (call.getMethodSelect() instanceof MemberSelectTree select) operands.add(select.getExpression());
                operands.addAll(call.getArguments());
            } else if (tree instanceof NewClassTree creation) {
                if (creation.getEnclosingExpression() != null) operands.add(creation.getEnclosingExpression());
                operands.addAll(creation.getArguments());
            } else if (tree instanceof BinaryTree binary) {
                operands.addAll(List.of(binary.getLeftOperand(), binary.getRightOperand()));
            } else if (tree instanceof ArrayAccessTree access) {
                operands.addAll(List.of(access.getExpression(), access.getIndex()));
            } else if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
                operands.addAll(array.getInitializers());
            }
            return operands;
        }

        private void stored(ExpressionTree tree, TreePath path) {
            TypeMirror type = method.trees().getTypeMirror(path);
            if (type == null || method.elementOf(path) instanceof TypeElement) return;
            refuse(type, tree, Problem.HIDDEN_STORED);
        }

        private boolean refuse(TypeMirror type, Tree tree, Problem problem) {
            TypeElement hidden = hidden(type);
            if (hidden == null) return false;
            if (problem == Problem.HIDDEN_NAMED) named.add(hidden);
            boolean isTold = problem == Problem.HIDDEN_STORED && named.contains(hidden);
            if (!isTold)
                found.accept(new Refused(
                        problem, tree, Nameable.hiding(hidden, method.host()).toArray()));
            return true;
        }

        private @Nullable TypeElement hidden(TypeMirror type) {
            TypeElement hidden = Nameable.firstUnnameable(type, method.host());
            return hidden == null || isOfBody(hidden) ? null : hidden;
        }

        /** A local class, or a member of one. */
        private static boolean isOfBody(TypeElement type) {
            for (Element at = type; at instanceof TypeElement inner; at = at.getEnclosingElement()) {
                NestingKind nesting = inner.getNestingKind();
                if (nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS) return true;
            }
            return false;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
            Element element = method.elementOf(getCurrentPath());
            if (element != null && element.getKind() == ElementKind.LOCAL_VARIABLE) {
                if (isVar(tree)) locals.put(element, getCurrentPath());
                else refuse(element.asType(), tree.getType(), Problem.HIDDEN_NAMED);
            }
            return super.visitVariable(tree, unused);
        }

        /** The array or iterator of a loop that suspends is kept, and its type names that of the elements. */
        @Override
        public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void unused) {
            if (suspensions.in(loop)) {
                Element element = method.elementOf(new TreePath(getCurrentPath(), loop.getVariable()));
                TypeElement hidden = element == null || isVar(loop.getVariable()) ? null : hidden(element.asType());
                if (hidden != null) named.add(hidden);
                ExpressionTree expression = loop.getExpression();
                TypeMirror type = method.typeOf(new TreePath(getCurrentPath(), expression));
                if (!refuse(type, expression, Problem.HIDDEN_STORED)) elements(type, expression);
            }
            return super.visitEnhancedForLoop(loop, unused);
        }

        private boolean elements(TypeMirror type, ExpressionTree expression) {
            if (type instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && element.getQualifiedName().contentEquals("java.lang.Iterable")) {
                return refuse(type, expression, Problem.HIDDEN_STORED);
            }
            return method.types().directSupertypes(type).stream().anyMatch(above -> elements(above, expression));
        }

        private boolean isVar(VariableTree tree) {
            return tree.getType() == null
                    || method.end(tree.getType()) < 0
                    || method.textOf(tree.getType()).equals("var");
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            Element element = method.elementOf(getCurrentPath());
            if (element == null) return null;
            TreePath declaration = locals.get(element);
            if (declaration != null
                    && scopes.crosses(declaration, getCurrentPath())
                    && refuse(element.asType(), declaration.getLeaf(), Problem.HIDDEN_STORED)) {
                locals.remove(element);
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            return null;
        }
    }
}
