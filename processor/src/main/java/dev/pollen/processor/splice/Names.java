// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Guard;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Names of variables, fields and types, alone or selected from something. */
final class Names {
    private final Text text;
    private final AttributedMethod method;
    private final Members members;
    private final Accessors accessors;

    Names(Text text) {
        this.text = text;
        method = text.setting().method();
        members = text.setting().members();
        accessors = text.setting().accessors();
    }

    /** What a simple name becomes; null if it stays. */
    @Nullable Code simple(IdentifierTree tree, TreePath path) {
        if (tree.getName().contentEquals("this")) {
            return Members.isOfText(members.innermost(path)) ? null : members.self(path);
        }
        Element element = method.elementOf(path);
        if (element instanceof TypeElement type) return text.setting().types().named(path, type);
        if (element instanceof TypeParameterElement parameter)
            return text.setting().types().variable(parameter);
        if (!(element instanceof VariableElement variable)) return null;
        if (!variable.getKind().isField()) return local(variable, path);
        if (Text.isEnumLabel(path, variable.getKind())) return null;
        return field(variable, path);
    }

    private @Nullable Code local(VariableElement local, TreePath path) {
        Variable variable = text.setting().variables().find(local);
        if (variable == null) {
            if (text.setting().variables().isOuterConstant(local)) return literal(local);
            String renamed = text.setting().types().renamed(local);
            return renamed == null ? null : Code.raw(renamed);
        }
        if (variable.kind() == Variable.Kind.CONSTANT
                && text.setting().variables().classes().isMoved(path)) {
            return literal(local);
        }
        boolean isCaptured = members.isInner(path) || Guard.isAround(path, text.root());
        return isCaptured ? new Code(List.of(new Code.Capture(variable))) : Code.use(variable);
    }

    private @Nullable Code field(VariableElement field, TreePath path) {
        TypeElement holder = members.holder(path, field);
        if (Members.isOfText(holder)) return null;
        TypeElement lookup = members.lookup(path, field, null);
        if (lookup != null && field.getConstantValue() != null) return literal(field);
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        if (isStatic) {
            return lookup == null
                    ? Code.of(text.setting().types().owner(holder, field), "." + field.getSimpleName())
                    : Code.raw(accessors.get(field, lookup, path.getLeaf()) + "()");
        }
        Code instance = members.instance(requireNonNull(holder), path);
        return lookup == null
                ? Code.of(instance, "." + field.getSimpleName())
                : Code.of(accessors.get(field, lookup, path.getLeaf()), "(", instance, ")");
    }

    private static Code literal(VariableElement field) {
        return Code.raw(Literals.of(requireNonNull(field.getConstantValue()), field.asType()));
    }

    /** What {@code a.b} becomes; null if only its parts may change. */
    @Nullable Code selected(MemberSelectTree tree, TreePath path) {
        TreePath qualifier = new TreePath(path, tree.getExpression());
        Element element = method.elementOf(path);
        if (tree.getIdentifier().contentEquals("this")) return enclosing(qualifier, path);
        if (tree.getIdentifier().contentEquals("class")) return null;
        if (element instanceof TypeElement type) {
            boolean isName =
                    tree.getExpression() instanceof IdentifierTree || tree.getExpression() instanceof MemberSelectTree;
            return isName ? text.setting().types().named(path, type) : null;
        }
        if (!(element instanceof VariableElement field) || !field.getKind().isField()) return null;
        return selectedField(field, tree.getExpression(), path);
    }

    /** {@code X.this} */
    private @Nullable Code enclosing(TreePath qualifier, TreePath path) {
        TypeElement type = (TypeElement) requireNonNull(method.elementOf(qualifier));
        return Members.isOfText(type) ? null : members.instance(type, path);
    }

    private @Nullable Code selectedField(VariableElement field, ExpressionTree qualifier, TreePath path) {
        TreePath from = new TreePath(path, qualifier);
        boolean isSuper = isSuper(qualifier);
        if (isSuper && Members.isOfText(members.innermost(path))) return null;
        boolean isType = method.elementOf(from) instanceof TypeElement && !isSuper;
        TypeElement lookup = members.lookup(path, field, isSuper ? null : method.typeOf(from));
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        if (lookup == null) {
            if (isSuper) return superField(field, qualifier, path);
            if (!isType) refuseHidden(from);
            return null;
        }
        if (isStatic) {
            if (!isType && !isPlain(from)) throw throughInstance(field, path);
            return field.getConstantValue() != null
                    ? literal(field)
                    : Code.raw(accessors.get(field, lookup, path.getLeaf()) + "()");
        }
        Code instance = isSuper
                ? members.instance(Super.of(qualifier, path, text.setting()).type(), path)
                : text.code(from);
        return Code.of(accessors.get(field, lookup, path.getLeaf()), "(", instance, ")");
    }

    static Refused throughInstance(Element member, TreePath path) {
        return new Refused(
                Problem.STATIC_THROUGH_INSTANCE,
                path.getLeaf(),
                member.getSimpleName(),
                requireNonNull(member.getEnclosingElement()).getSimpleName());
    }

    /** Whether evaluating the expression does nothing. */
    boolean isPlain(TreePath path) {
        return path.getLeaf() instanceof IdentifierTree;
    }

    /** Whether it is {@code super} or {@code X.super}. */
    static boolean isSuper(ExpressionTree tree) {
        return tree instanceof IdentifierTree name
                ? name.getName().contentEquals("super")
                : tree instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("super");
    }

    /** A field of the superclass that a field of the class hides. */
    private Code superField(VariableElement field, ExpressionTree qualifier, TreePath path) {
        Super meant = Super.of(qualifier, path, text.setting());
        Code instance = members.instance(meant.type(), path);
        var superclass = text.setting().variables().name(meant.type().getSuperclass());
        return Code.of(
                "((", superclass, ") ", instance, ").", field.getSimpleName().toString());
    }

    /** Refuses a selection from a value whose type the machine cannot name. */
    void refuseHidden(TreePath qualifier) {
        var type = method.typeOf(qualifier);
        if (type.getKind() == TypeKind.PACKAGE) return;
        text.setting().types().refuseHidden(type, qualifier.getLeaf(), Problem.HIDDEN_SELECTED);
    }
}
