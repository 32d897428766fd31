// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The variables that a body declares, and the names that it uses for something else. */
final class Declarations extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final AttributedMethod method;
    private final Set<VariableElement> frame = new LinkedHashSet<>();
    private final Set<Element> assigned = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private int depth;

    Declarations(AttributedMethod method) {
        this.method = method;
        if (method.isBlock()) {
            scan(method.body(), null);
            return;
        }
        scan(new TreePath(method.path(), method.tree().getReturnType()), null);
        method.tree().getParameters().forEach(tree -> scan(new TreePath(method.path(), tree), null));
        if (method.tree().getBody() != null)
            scan(new TreePath(method.path(), method.tree().getBody()), null);
    }

    /** The variables of the body's own frame, in their order. */
    Set<VariableElement> frame() {
        return frame;
    }

    /** Names of types and packages, and of variables that lambdas and classes of the body declare or inherit. */
    Set<String> others() {
        return others;
    }

    /** Whether the variable has its value from its declaration on, and no other ever: what has none there is assigned. */
    boolean isStable(Element variable) {
        return !assigned.contains(variable);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (method.elementOf(getCurrentPath()) instanceof VariableElement variable) {
            if (depth == 0) frame.add(variable);
            else others.add(tree.getName().toString());
            mention(variable.asType());
        }
        return super.visitVariable(tree, unused);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        depth++;
        super.visitLambdaExpression(tree, unused);
        depth--;
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        if (method.elementOf(getCurrentPath()) instanceof TypeElement type) {
            for (VariableElement field :
                    ElementFilter.fieldsIn(method.elements().getAllMembers(type))) {
                others.add(field.getSimpleName().toString());
            }
            others.add(tree.getSimpleName().toString());
        }
        depth++;
        super.visitClass(tree, unused);
        depth--;
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        mentionType(tree);
        return super.visitIdentifier(tree, unused);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        mentionType(tree);
        return super.visitMemberSelect(tree, unused);
    }

    private void mentionType(Tree tree) {
        Element element = method.elementOf(getCurrentPath());
        if (element instanceof TypeElement type) mention(type);
        else if (element != null && element.getEnclosingElement() instanceof TypeElement owner) mention(owner);
        else if (element != null && tree instanceof IdentifierTree && element.asType() instanceof DeclaredType) {
            mention(element.asType());
        }
    }

    private void mention(javax.lang.model.type.TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            mention(element);
        }
    }

    private void mention(TypeElement type) {
        TypeElement outermost = Erasure.outermost(type);
        others.add(type.getSimpleName().toString());
        others.add(outermost.getSimpleName().toString());
        String qualified = outermost.getQualifiedName().toString();
        int dot = qualified.indexOf('.');
        if (dot > 0) others.add(qualified.substring(0, dot));
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        assign(tree.getVariable());
        return super.visitAssignment(tree, unused);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        assign(tree.getVariable());
        return super.visitCompoundAssignment(tree, unused);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                assign(tree.getExpression());
            default -> {}
        }
        return super.visitUnary(tree, unused);
    }

    private void assign(Tree target) {
        TreePath path = new TreePath(getCurrentPath(), target);
        while (path.getLeaf() instanceof ParenthesizedTree inner) path = new TreePath(path, inner.getExpression());
        Element element = method.elementOf(path);
        if (element != null) assigned.add(element);
    }
}
