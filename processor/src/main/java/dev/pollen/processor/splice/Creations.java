// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Instance creations. Arguments and class body keep their text; what stands before them is changed:
 *
 * <pre>{@code
 * new Report(city)     new Report(city)
 * new Inner(city)      self.new Inner(city)
 * new Secret(city)     Secret$new(city)
 * }</pre>
 */
final class Creations {
    private final Text text;
    private final AttributedMethod method;

    Creations(Text text) {
        this.text = text;
        method = text.setting().method();
    }

    /** The making of an anonymous class that has become a member; null of others. */
    @Nullable Code moved(NewClassTree tree, TreePath path) {
        if (tree.getClassBody() == null) return null;
        Element body = method.elementOf(new TreePath(path, tree.getClassBody()));
        LocalClasses.Moved moved = text.setting().variables().classes().find(body);
        if (moved == null) return null;
        // for its refusals alone
        text.code(tree.getIdentifier());
        List<Object> parts = new ArrayList<>();
        if (moved.holder() == null) parts.addAll(List.of("new ", moved.name(), "("));
        else {
            Code holder = new MemberClasses(text.setting()).holder(moved);
            parts.addAll(List.of(holder, ".new " + moved.name().simpleName() + "("));
        }
        String separator = "";
        if (AnonymousConstructor.outer(moved.type(), text.setting().variables()) != null) {
            parts.add(requireNonNull(outer(type(tree, path), path)));
            separator = ", ";
        }
        for (ExpressionTree argument : tree.getArguments()) {
            parts.addAll(List.of(separator, text.code(argument)));
            separator = ", ";
        }
        parts.add(")");
        return Code.of(parts.toArray());
    }

    /** Changes the creation except for its arguments and its class body. */
    void rewrite(NewClassTree tree, TreePath path, Edits edits) {
        TypeElement type = type(tree, path);
        ExecutableElement constructor = constructor(tree, path);
        Varargs.insert(path, constructor, tree.getArguments(), text, edits);
        if (constructor.getModifiers().contains(Modifier.PRIVATE)
                && !Members.isOfText(constructor)
                && type.getKind() != ElementKind.ENUM) {
            if (tree.getClassBody() != null) {
                throw new Refused(Problem.PRIVATE_ANONYMOUS, tree.getIdentifier(), type.getSimpleName());
            }
            hidden(tree, constructor, type, path, edits);
            return;
        }
        for (Tree argument : tree.getTypeArguments()) text.scan(argument, edits);
        Code outer = tree.getEnclosingExpression() == null ? outer(type, path) : null;
        if (outer != null) {
            edits.replace(
                    text.start(tree.getIdentifier()), text.end(tree.getIdentifier()), simple(tree.getIdentifier()));
            edits.insert(text.start(tree), Code.of(outer, "."));
        } else if (tree.getEnclosingExpression() != null || isQualified(tree)) {
            text.scan(tree.getEnclosingExpression(), edits);
            typeArguments(tree.getIdentifier(), edits);
        } else if (!isEnumConstant(path)) {
            text.scan(tree.getIdentifier(), edits);
        }
    }

    /** What is called: for an anonymous class the constructor of the superclass, which only the compiler's own calls. */
    private ExecutableElement constructor(NewClassTree tree, TreePath path) {
        Element constructor = method.elementOf(path);
        if (tree.getClassBody() != null) {
            for (Tree member : tree.getClassBody().getMembers()) {
                if (member instanceof MethodTree made
                        && made.getName().contentEquals("<init>")
                        && made.getBody().getStatements().get(0) instanceof ExpressionStatementTree first) {
                    constructor = method.elementOf(new TreePath(path, first.getExpression()));
                }
            }
        }
        return (ExecutableElement) requireNonNull(constructor);
    }

    private TypeElement type(NewClassTree tree, TreePath path) {
        Tree name = tree.getIdentifier();
        TreePath at = new TreePath(path, name);
        while (name instanceof ParameterizedTypeTree || name instanceof AnnotatedTypeTree) {
            name = name instanceof ParameterizedTypeTree typed
                    ? typed.getType()
                    : ((AnnotatedTypeTree) name).getUnderlyingType();
            at = new TreePath(at, name);
        }
        return (TypeElement) requireNonNull(method.elementOf(at));
    }

    /** The compiler has moved the qualifier of {@code outer.new Inner() {}} into the arguments. */
    private boolean isQualified(NewClassTree tree) {
        return !tree.getArguments().isEmpty()
                && tree.getClassBody() != null
                && text.start(tree.getArguments().get(0)) < text.start(tree.getIdentifier());
    }

    private static boolean isEnumConstant(TreePath path) {
        return path.getParentPath().getLeaf() instanceof VariableTree
                && path.getParentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM;
    }

    /** The enclosing instance of an inner class whose name stands alone; null if the text need not say it. */
    @Nullable Code outer(TypeElement type, TreePath path) {
        Code held = text.setting().members().holderOf(type, path);
        if (held != null) return held;
        if (!Accessors.isInner(type)) return null;
        TypeElement holder = text.setting().members().holder(path, type);
        return holder == null || Members.isOfText(holder)
                ? null
                : text.setting().members().instance(holder, path);
    }

    /** The class's simple name, with its type arguments. */
    private Code simple(Tree name) {
        if (name instanceof ParameterizedTypeTree typed) {
            List<Object> parts = new ArrayList<>(List.of(simple(typed.getType()), "<"));
            String separator = "";
            for (Tree argument : typed.getTypeArguments()) {
                parts.add(separator);
                parts.add(text.code(argument));
                separator = ", ";
            }
            parts.add(">");
            return Code.of(parts.toArray());
        }
        if (name instanceof AnnotatedTypeTree annotated) return simple(annotated.getUnderlyingType());
        return Code.raw(
                name instanceof IdentifierTree identifier
                        ? identifier.getName().toString()
                        : ((MemberSelectTree) name).getIdentifier().toString());
    }

    private void typeArguments(Tree name, Edits edits) {
        if (!(name instanceof ParameterizedTypeTree typed)) return;
        for (Tree argument : typed.getTypeArguments()) text.scan(argument, edits);
    }

    private void hidden(
            NewClassTree tree, ExecutableElement constructor, TypeElement type, TreePath path, Edits edits) {
        text.setting().types().refuseHidden(type.asType(), tree.getIdentifier(), Problem.HIDDEN_NAMED);
        String accessor = text.setting().accessors().create(constructor, tree);
        int parenthesis = text.setting().source().find('(', text.end(tree.getIdentifier()));
        edits.replace(text.start(tree), parenthesis, typed(tree, accessor));
        if (RawCalls.isRaw(method.typeOf(path))) RawCalls.erase(constructor, tree.getArguments(), text, edits);
        ExpressionTree enclosing = tree.getEnclosingExpression();
        Code outer = enclosing != null
                ? Code.of(ClassName.get(Objects.class), ".requireNonNull(", text.code(enclosing), ")")
                : outer(type, path);
        if (outer != null) {
            edits.insert(parenthesis + 1, Code.of(outer, tree.getArguments().isEmpty() ? "" : ", "));
        }
    }

    private Code typed(NewClassTree tree, String accessor) {
        if (!(tree.getIdentifier() instanceof ParameterizedTypeTree typed)
                || typed.getTypeArguments().isEmpty()) {
            return Code.raw(accessor);
        }
        List<Object> parts = new ArrayList<>(List.of(text.setting().machine(), ".<"));
        String separator = "";
        for (Tree argument : typed.getTypeArguments()) {
            parts.add(separator);
            parts.add(text.code(argument));
            separator = ", ";
        }
        parts.add(">" + accessor);
        return Code.of(parts.toArray());
    }
}
