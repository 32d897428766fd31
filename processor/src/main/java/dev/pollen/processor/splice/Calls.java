// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Method calls. The arguments keep their text; what stands before them is changed:
 *
 * <pre>{@code
 * report(city)         self.report(city)
 * secret(city)         secret$call(self, city)
 * super.report(city)   report$super(self, city)
 * }</pre>
 */
final class Calls {
    private final Text text;
    private final AttributedMethod method;
    private final Members members;
    private final Accessors accessors;
    private final Names names;

    Calls(Text text) {
        this.text = text;
        method = text.setting().method();
        members = text.setting().members();
        accessors = text.setting().accessors();
        names = new Names(text);
    }

    /** Changes the call except for its arguments. */
    void rewrite(MethodInvocationTree tree, TreePath path, Edits edits) {
        ExecutableElement called = (ExecutableElement) requireNonNull(method.elementOf(path));
        TreePath select = new TreePath(path, tree.getMethodSelect());
        if (select.getLeaf() instanceof IdentifierTree name) simple(tree, name, called, select, edits);
        else if (select.getLeaf() instanceof MemberSelectTree member) selected(tree, member, called, select, edits);
        else throw new IllegalStateException(tree.toString());
        Varargs.insert(path, called, tree.getArguments(), text, edits);
    }

    private void simple(
            MethodInvocationTree tree, IdentifierTree name, ExecutableElement called, TreePath select, Edits edits) {
        if (name.getName().contentEquals("super")) new SuperCalls(text).qualify(tree, select, edits);
        if (name.getName().contentEquals("super") || name.getName().contentEquals("this")) return;
        TypeElement holder = members.holder(select, called);
        if (Members.isOfText(holder)) return;
        TypeElement lookup = members.lookup(select, called, null);
        boolean isStatic = called.getModifiers().contains(Modifier.STATIC);
        if (lookup != null) {
            Code instance = isStatic ? null : members.instance(requireNonNull(holder), select);
            accessor(tree, Code.raw(accessors.call(called, lookup, tree)), instance, edits);
            return;
        }
        Code owner = isStatic
                ? text.setting().types().owner(holder, called)
                : members.instance(requireNonNull(holder), select);
        edits.insert(text.start(name), Code.of(owner, "."));
    }

    private void selected(
            MethodInvocationTree tree, MemberSelectTree select, ExecutableElement called, TreePath path, Edits edits) {
        TreePath from = new TreePath(path, select.getExpression());
        if (Names.isSuper(select.getExpression())) {
            superCall(tree, select.getExpression(), called, path, edits);
            return;
        }
        boolean isType = method.elementOf(from) instanceof TypeElement;
        TypeElement lookup = members.lookup(path, called, method.typeOf(from));
        if (lookup == null) {
            if (!isType) names.refuseHidden(from);
            text.visit(from, edits);
            scanTypeArguments(tree, path, edits);
            return;
        }
        if (!called.getModifiers().contains(Modifier.STATIC)) {
            Code name = typed(tree, accessors.call(called, lookup, tree), called, method.typeOf(from));
            accessor(tree, name, text.code(from), edits);
            if (RawCalls.isRaw(view(method.typeOf(from), Erasure.host(called)))) {
                RawCalls.erase(called, tree.getArguments(), text, edits);
            }
        } else if (isType || names.isPlain(from)) {
            accessor(tree, typed(tree, accessors.call(called, lookup, tree), called, null), null, edits);
        } else {
            throw Names.throughInstance(called, path);
        }
    }

    private void superCall(
            MethodInvocationTree tree, ExpressionTree qualifier, ExecutableElement called, TreePath path, Edits edits) {
        Super meant = Super.of(qualifier, path, text.setting());
        if (Members.isOfText(meant.type())) {
            if (qualifier instanceof MemberSelectTree select) {
                text.visit(new TreePath(new TreePath(path, qualifier), select.getExpression()), edits);
            }
            scanTypeArguments(tree, path, edits);
            return;
        }
        text.setting().types().refuseHidden(meant.above().asType(), tree, Problem.HIDDEN_NAMED);
        String name = accessors.superCall(called, meant.type(), meant.above(), tree);
        Code instance = members.instance(meant.type(), path);
        accessor(tree, typed(tree, name, called, meant.type().asType()), instance, edits);
    }

    private void scanTypeArguments(MethodInvocationTree tree, TreePath select, Edits edits) {
        for (Tree argument : tree.getTypeArguments()) {
            text.visit(new TreePath(select.getParentPath(), argument), edits);
        }
    }

    /** The accessor's name, with the explicit type arguments of the call behind those of the receiver's class. */
    private Code typed(
            MethodInvocationTree tree, String name, ExecutableElement called, @Nullable TypeMirror receiver) {
        if (tree.getTypeArguments().isEmpty()) return Code.raw(name);
        List<Object> arguments = new ArrayList<>();
        if (receiver != null) {
            for (TypeMirror argument : ofClass(receiver, called, tree)) {
                arguments.add(arguments.isEmpty() ? "" : ", ");
                arguments.add(text.setting().variables().name(argument));
            }
        }
        for (Tree argument : tree.getTypeArguments()) {
            arguments.add(arguments.isEmpty() ? "" : ", ");
            arguments.add(text.code(argument));
        }
        return Code.of(text.setting().machine(), ".<", Code.of(arguments.toArray()), ">" + name);
    }

    private List<? extends TypeMirror> ofClass(TypeMirror receiver, ExecutableElement called, Tree tree) {
        TypeElement owner = Erasure.host(called);
        int needed = TypeVariables.of(called).declared().size()
                - called.getTypeParameters().size();
        if (needed == 0) return List.of();
        DeclaredType view = view(receiver, owner);
        boolean isKnown = view != null
                && view.getTypeArguments().size() == needed
                && view.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)
                && view.getTypeArguments().stream().noneMatch(argument -> Erasure.isCaptured(argument));
        if (!isKnown) throw new Refused(Problem.TYPE_ARGUMENTS, tree, called.getSimpleName());
        return requireNonNull(view).getTypeArguments();
    }

    /** The type as one of the class {@code owner}. */
    private @Nullable DeclaredType view(TypeMirror type, TypeElement owner) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(owner)) return declared;
        for (TypeMirror above : method.types().directSupertypes(type)) {
            DeclaredType view = view(above, owner);
            if (view != null) return view;
        }
        return null;
    }

    private void accessor(MethodInvocationTree tree, Code name, @Nullable Code instance, Edits edits) {
        Tree select = tree.getMethodSelect();
        edits.replace(text.start(select), text.end(select), name);
        if (instance == null) return;
        int parenthesis = text.setting().source().find('(', text.end(select));
        edits.insert(parenthesis + 1, Code.of(instance, tree.getArguments().isEmpty() ? "" : ", "));
    }
}
