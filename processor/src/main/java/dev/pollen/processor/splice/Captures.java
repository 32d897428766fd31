// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.source.AttributedMethod;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** What a class of the body takes from around it. */
final class Captures extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final AttributedMethod method;
    private final LocalClasses classes;
    private final Lexical lexical;
    private final Tree type;
    private final Set<Element> own = new HashSet<>();
    private boolean hasInstances;
    private boolean hasTypeParameters;

    private Captures(AttributedMethod method, LocalClasses classes, Tree type) {
        this.method = method;
        this.classes = classes;
        this.type = type;
        lexical = new Lexical(method);
    }

    static Captures of(TreePath type, AttributedMethod method, LocalClasses classes) {
        Captures captures = new Captures(method, classes, type.getLeaf());
        captures.scan(type, null);
        TypeElement element = (TypeElement) requireNonNull(method.elementOf(type));
        captures.hasTypeParameters |= captures.mentionsParameters(element.getSuperclass())
                || element.getInterfaces().stream().anyMatch(captures::mentionsParameters);
        return captures;
    }

    /** Whether the class uses variables of the body, or an instance around it. */
    boolean hasInstances() {
        return hasInstances;
    }

    /** Whether the class, or what it captures, uses type parameters of the method or of a class around it. */
    boolean hasTypeParameters() {
        return hasTypeParameters;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        return tree == null || method.end(tree) < 0 ? null : super.scan(tree, unused);
    }

    /** One that extends an inner class is made with an instance; an anonymous one is given it. */
    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        TypeElement element = (TypeElement) requireNonNull(method.elementOf(getCurrentPath()));
        if (!tree.getSimpleName().isEmpty()
                && element.getSuperclass() instanceof DeclaredType above
                && Accessors.isInner((TypeElement) above.asElement())
                && !Lexical.isOfText(above.asElement())
                && !Lexical.isOfText(lexical.holder(getCurrentPath(), above.asElement()))) {
            captured(method.host().asType());
        }
        return super.visitClass(tree, unused);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Element variable = method.elementOf(getCurrentPath());
        if (variable != null) own.add(variable);
        return super.visitVariable(tree, unused);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        Element element = method.elementOf(getCurrentPath());
        if (element instanceof TypeParameterElement parameter) {
            hasTypeParameters |= !Lexical.isOfText(parameter.getGenericElement());
        } else if (element instanceof TypeElement named) {
            LocalClasses.Moved moved = classes.find(named);
            if (moved == null && isEnclosed(named)) captured(method.host().asType());
            if (moved == null || moved.path().getLeaf() == type) return null;
            hasTypeParameters |= moved.isInner();
            hasInstances |= moved.holder() != null;
        } else if (element instanceof VariableElement variable
                && !variable.getKind().isField()) {
            if (!own.contains(variable) && variable.getConstantValue() == null) captured(variable.asType());
        } else if (element != null && (element.getKind().isField() || element.getKind() == ElementKind.METHOD)) {
            boolean isOfInstance = !element.getModifiers().contains(Modifier.STATIC)
                    && !Lexical.isOfText(lexical.holder(getCurrentPath(), element));
            if (isOfInstance) captured(method.host().asType());
        }
        return null;
    }

    private void captured(TypeMirror type) {
        hasInstances = true;
        hasTypeParameters |= mentionsParameters(type);
    }

    private boolean mentionsParameters(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) return mentionsParameters(array.getComponentType());
        if (type instanceof WildcardType wildcard) {
            return mentionsParameters(wildcard.getExtendsBound()) || mentionsParameters(wildcard.getSuperBound());
        }
        if (type instanceof TypeVariable variable) {
            return !(variable.asElement() instanceof TypeParameterElement parameter)
                    || !Lexical.isOfText(parameter.getGenericElement());
        }
        if (!(type instanceof DeclaredType declared)) return false;
        LocalClasses.Moved moved = classes.find(declared.asElement());
        return (moved != null && moved.isInner())
                || mentionsParameters(declared.getEnclosingType())
                || declared.getTypeArguments().stream().anyMatch(this::mentionsParameters);
    }

    /** Whether what is named is made with an instance around the class, or is around it and stands for its instance. */
    private boolean isEnclosed(TypeElement named) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        if (parent instanceof MemberSelectTree select) {
            boolean isInstance = select.getIdentifier().contentEquals("this")
                    || select.getIdentifier().contentEquals("super");
            return isInstance && !Lexical.isOfText(named);
        }
        return (parent instanceof NewClassTree || parent instanceof MemberReferenceTree)
                && Accessors.isInner(named)
                && !Lexical.isOfText(named)
                && !Lexical.isOfText(lexical.holder(getCurrentPath(), named));
    }
}
