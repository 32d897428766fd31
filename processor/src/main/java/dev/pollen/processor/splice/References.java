// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Method references: no text of theirs calls an accessor, so what needs one is refused. */
final class References {
    private final Text text;
    private final AttributedMethod method;

    References(Text text) {
        this.text = text;
        method = text.setting().method();
    }

    void check(MemberReferenceTree tree, TreePath path) {
        if (!(method.elementOf(path) instanceof ExecutableElement target)) return;
        Members members = text.setting().members();
        TreePath qualifier = new TreePath(path, tree.getQualifierExpression());
        if (Names.isSuper(tree.getQualifierExpression())) {
            if (Members.isOfText(Super.of(tree.getQualifierExpression(), path, text.setting())
                    .type())) return;
            throw refused(tree, "super." + target.getSimpleName() + "(..)");
        }
        boolean isType = method.elementOf(qualifier) instanceof TypeElement;
        if (tree.getMode() == ReferenceMode.NEW) {
            created(tree, target, path);
            return;
        }
        TypeMirror from = method.typeOf(qualifier);
        @Nullable TypeElement lookup = members.lookup(path, target, from);
        if (lookup != null) {
            String called = method.textOf(tree.getQualifierExpression()) + "." + target.getSimpleName() + "(..)";
            throw refused(tree, called);
        }
        if (!isType) new Names(text).refuseHidden(qualifier);
    }

    private void created(MemberReferenceTree tree, ExecutableElement constructor, TreePath path) {
        TypeElement type = Erasure.host(constructor);
        if (Members.isOfText(type)) return;
        TypeElement holder = text.setting().members().holder(path, type);
        boolean needsInstance = Accessors.isInner(type) && holder != null && !Members.isOfText(holder);
        boolean needsAccessor = text.setting().members().lookup(path, constructor, null) != null;
        if (needsInstance || needsAccessor) throw refused(tree, "new " + type.getSimpleName() + "(..)");
    }

    private static Refused refused(MemberReferenceTree tree, String call) {
        return new Refused(Problem.REFERENCE, tree, call);
    }
}
