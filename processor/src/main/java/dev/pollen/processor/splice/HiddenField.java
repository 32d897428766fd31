// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.names.Erasure;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The target of an assignment that is a field behind an accessor.
 *
 * @param qualifier what it is selected from; null where its name stands alone, and for a static one
 * @param implicit the instance where the name stands alone; null for a static one
 */
record HiddenField(
        VariableElement field,
        TypeMirror type,
        TypeElement lookup,
        Tree tree,
        @Nullable TreePath qualifier,
        @Nullable Code implicit,
        Setting setting) {

    /** The field, or null if the target is something else or within reach. */
    static @Nullable HiddenField of(ExpressionTree target, TreePath parent, Setting setting) {
        TreePath path = new TreePath(parent, target);
        while (path.getLeaf() instanceof ParenthesizedTree inner) path = new TreePath(path, inner.getExpression());
        if (!(setting.method().elementOf(path) instanceof VariableElement field)
                || !field.getKind().isField()) {
            return null;
        }
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        Members members = setting.members();
        TypeMirror type = setting.method().typeOf(path);
        if (path.getLeaf() instanceof IdentifierTree) {
            TypeElement lookup = members.lookup(path, field, null);
            TypeElement holder = members.holder(path, field);
            if (lookup == null || Members.isOfText(holder)) return null;
            Code implicit = isStatic ? null : members.instance(requireNonNull(holder), path);
            return new HiddenField(field, type, lookup, path.getLeaf(), null, implicit, setting);
        }
        if (!(path.getLeaf() instanceof MemberSelectTree select)) return null;
        TreePath qualifier = new TreePath(path, select.getExpression());
        if (Names.isSuper(select.getExpression())) {
            TypeElement meant = Super.of(select.getExpression(), path, setting).type();
            if (Members.isOfText(meant)) return null;
            TypeElement lookup = members.lookup(path, field, meant.asType());
            if (lookup == null) return null;
            Code implicit = isStatic ? null : members.instance(meant, path);
            return new HiddenField(field, type, lookup, path.getLeaf(), null, implicit, setting);
        }
        TypeElement lookup = members.lookup(path, field, setting.method().typeOf(qualifier));
        if (lookup == null) return null;
        if (isStatic) {
            boolean isName = setting.method().elementOf(qualifier) instanceof TypeElement
                    || select.getExpression() instanceof IdentifierTree;
            if (!isName) throw Names.throughInstance(field, path);
            return new HiddenField(field, type, lookup, path.getLeaf(), null, null, setting);
        }
        return new HiddenField(field, type, lookup, path.getLeaf(), qualifier, null, setting);
    }

    /** Reads the field of {@code instance}, which is null for a static one. */
    Code getter(@Nullable Code instance) {
        String name = setting.accessors().get(field, lookup, tree);
        return instance == null ? Code.raw(name + "()") : Code.of(name, "(", instance, ")");
    }

    /** The call that writes the field, up to the value. */
    Code setter(@Nullable Code instance) {
        String name = setting.accessors().set(field, lookup, tree);
        return instance == null ? Code.raw(name + "(") : Code.of(name, "(", instance, ", ");
    }

    /** Adds one to the field or takes one from it. */
    Code update(@Nullable Code instance, String operator, boolean isOld) {
        String name = setting.accessors().update(field, lookup, tree, operator, isOld);
        return instance == null ? Code.raw(name + "()") : Code.of(name, "(", instance, ")");
    }

    /** What an assignment of {@code value} narrows a constant to by itself, and an argument does not (JLS 5.2). */
    @Nullable TypeMirror narrowing(TypeMirror value) {
        TypeMirror primitive = field.asType().getKind().isPrimitive() ? field.asType() : unboxed(field.asType());
        if (primitive == null || !value.getKind().isPrimitive() || value.getKind() == primitive.getKind()) return null;
        return switch (primitive.getKind()) {
            case BYTE, SHORT, CHAR -> primitive;
            default -> null;
        };
    }

    private @Nullable TypeMirror unboxed(TypeMirror type) {
        return switch (Erasure.name(type)) {
            case "java.lang.Byte", "java.lang.Short", "java.lang.Character" ->
                setting.method().types().unboxedType(type);
            default -> null;
        };
    }
}
