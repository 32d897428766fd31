// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.Nameable;
import dev.pollen.processor.source.AttributedMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Names of types in the text. */
final class TypeNames {
    private final AttributedMethod method;
    private final Variables variables;
    private final Members members;
    /** Simple names that mean something else in some part of the body. */
    private final Set<String> shadowed = new HashSet<>();

    /**
     * New names for variables of lambdas and classes: a type of the default package that one of them obscures has no other
     * name.
     */
    private final Map<Element, String> renamed = new HashMap<>();

    TypeNames(AttributedMethod method, Variables variables, Members members) {
        this.method = method;
        this.variables = variables;
        this.members = members;
        new Shadows().scan(new TreePath(method.path(), method.tree().getBody()), null);
    }

    /**
     * The types that classes of the body declare or inherit, and their type parameters; the variables of lambdas and
     * classes, which obscure types (JLS 6.4.2).
     */
    private final class Shadows extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private int depth;

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
            depth++;
            super.visitLambdaExpression(tree, unused);
            depth--;
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
            if (depth > 0) shadowed.add(tree.getName().toString());
            if (depth > 0) rename(method.elementOf(getCurrentPath()));
            return super.visitVariable(tree, unused);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            if (method.elementOf(getCurrentPath()) instanceof TypeElement type) {
                add(type);
                ElementFilter.typesIn(method.elements().getAllMembers(type)).forEach(this::add);
                ElementFilter.fieldsIn(method.elements().getAllMembers(type)).forEach(this::add);
            }
            depth++;
            super.visitClass(tree, unused);
            depth--;
            return null;
        }

        @Override
        public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void unused) {
            shadowed.add(tree.getName().toString());
            return super.visitTypeParameter(tree, unused);
        }

        private void rename(@Nullable Element variable) {
            if (variable == null || variable.getKind().isField()) return;
            String name = variable.getSimpleName().toString();
            boolean isObscuring =
                    Erasure.packageOf(method.host()).getQualifiedName().isEmpty()
                            && !name.isEmpty()
                            && method.elements().getTypeElement(name) != null;
            if (isObscuring) renamed.put(variable, variables.fresh(name));
        }

        private void add(Element member) {
            shadowed.add(member.getSimpleName().toString());
        }
    }

    /** What a variable of a lambda or class in the text is called instead; null if it keeps its name. */
    @Nullable String renamed(@Nullable Element variable) {
        return renamed.get(variable);
    }

    /** A type parameter; null if its text stays. */
    @Nullable Code variable(TypeParameterElement parameter) {
        Element owner = parameter.getGenericElement();
        if (owner == null || Members.isOfText(owner)) return null;
        return Code.type(variables.name(parameter.asType()));
    }

    /** What a tree that names {@code type} becomes; null if its text stays. */
    @Nullable Code named(TreePath path, TypeElement type) {
        LocalClasses.Moved moved = variables.classes().find(type);
        if (moved != null && !moved.isAround(path)) return Code.type(moved.name());
        if (Members.isOfText(type)) return null;
        if (Members.isOfText(members.holder(path, type)) && path.getLeaf() instanceof IdentifierTree) {
            return null;
        }
        refuseHidden(type.asType(), path.getLeaf(), Problem.HIDDEN_NAMED);
        Tree parent = path.getParentPath().getLeaf();
        boolean isQualifier = parent instanceof MemberSelectTree || isInClassLiteral(path);
        boolean isBase = parent instanceof ParameterizedTypeTree typed && typed.getType() == path.getLeaf();
        if (!isQualifier
                && method.trees().getTypeMirror(isBase ? path.getParentPath() : path) instanceof DeclaredType declared
                && declared.getEnclosingType() instanceof DeclaredType outer
                && variables.name(outer) instanceof ParameterizedTypeName enclosing) {
            return isBase ? Code.of(enclosing, "." + type.getSimpleName()) : Code.type(variables.name(declared));
        }
        return reference(Erasure.className(type));
    }

    private static boolean isInClassLiteral(TreePath path) {
        TreePath at = path.getParentPath();
        if (!(at.getLeaf() instanceof ArrayTypeTree)) return false;
        while (at.getLeaf() instanceof ArrayTypeTree) at = at.getParentPath();
        return at.getLeaf() instanceof MemberSelectTree;
    }

    /** The class that a static member is selected from: where its simple name was found, or the imported one's. */
    Code owner(@Nullable TypeElement holder, Element member) {
        return reference(Erasure.className(holder != null ? holder : imported(member)));
    }

    /** The class that a static import names: what declares the member may be out of reach. */
    private TypeElement imported(Element member) {
        TypeElement declaring = (TypeElement) requireNonNull(member.getEnclosingElement());
        if (Nameable.firstUnnameable(declaring.asType(), method.host()) == null) return declaring;
        for (ImportTree tree : method.unit().getImports()) {
            if (!tree.isStatic() || !(tree.getQualifiedIdentifier() instanceof MemberSelectTree name)) continue;
            boolean isIt = name.getIdentifier().contentEquals("*")
                    || name.getIdentifier().equals(member.getSimpleName());
            TypeElement type =
                    method.elements().getTypeElement(name.getExpression().toString());
            if (isIt && type != null && members.isSubclass(type, declaring)) return type;
        }
        return declaring;
    }

    /** A class by a name that no class of the body takes for itself. */
    Code reference(ClassName type) {
        String outermost = type.topLevelClassName().simpleName();
        return shadowed.contains(outermost) ? Code.raw(type.canonicalName()) : Code.type(type);
    }

    /** Refuses a type that the machine cannot name. */
    void refuseHidden(TypeMirror type, Tree at, Problem problem) {
        TypeElement hidden = hidden(type);
        if (hidden != null)
            throw new Refused(
                    problem, at, Nameable.hiding(hidden, method.host()).toArray());
    }

    private @Nullable TypeElement hidden(TypeMirror type) {
        TypeMirror erased = Erasure.leftmost(type);
        if (erased instanceof ArrayType array) return hidden(array.getComponentType());
        if (!(erased instanceof DeclaredType declared)) return null;
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getNestingKind() == NestingKind.ANONYMOUS) return null;
        if (Members.isOfText(element)) return null;
        return Nameable.firstUnnameable(method.types().erasure(declared), method.host());
    }
}
