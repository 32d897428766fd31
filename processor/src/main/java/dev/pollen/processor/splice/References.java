// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.Nameable;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Method references. One to a member out of reach refers to its accessor, where the receiver is an argument; where it is
 * bound, a lambda passes it.
 *
 * <pre>{@code
 * Host::secret     Host_run::secret$call
 * this::secret     ((IntUnaryOperator) a -> secret$call(self, a))
 * host()::secret   ((Function<Host, IntUnaryOperator>) bound -> a -> secret$call(bound, a))
 *                      .apply(Objects.requireNonNull(host()))
 * Inner::new       ((Supplier<Inner>) () -> self.new Inner())
 * }</pre>
 */
final class References {
    private final Text text;
    private final AttributedMethod method;
    private final Members members;
    private final Variables variables;

    References(Text text) {
        this.text = text;
        method = text.setting().method();
        members = text.setting().members();
        variables = text.setting().variables();
    }

    /** What a method reference becomes; null if only its parts may change. */
    @Nullable Code rewrite(MemberReferenceTree tree, TreePath path) {
        if (!(method.elementOf(path) instanceof ExecutableElement target)) return null;
        TreePath qualifier = new TreePath(path, tree.getQualifierExpression());
        if (tree.getMode() == ReferenceMode.NEW) return created(tree, target, path, qualifier);
        if (Names.isSuper(tree.getQualifierExpression())) return ofSuper(tree, target, path);
        boolean isType = method.elementOf(qualifier) instanceof TypeElement;
        TypeElement lookup = members.lookup(path, target, method.typeOf(qualifier));
        if (lookup == null) {
            if (!isType) new Names(text).refuseHidden(qualifier);
            return null;
        }
        String accessor = text.setting().accessors().call(target, lookup, tree);
        if (isType) return accessor(tree, accessor, target.getModifiers().contains(Modifier.STATIC), path);
        TypeElement self = instanceOf(tree.getQualifierExpression(), qualifier);
        if (self != null) {
            return lambda(tree, path, arguments -> call(accessor, members.captured(self), arguments));
        }
        return bound(tree, path, qualifier, accessor);
    }

    /** The class that {@code this} or {@code X.this} is an instance of; null for other expressions. */
    private @Nullable TypeElement instanceOf(ExpressionTree tree, TreePath path) {
        if (tree instanceof IdentifierTree name && name.getName().contentEquals("this")) return members.innermost(path);
        return tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("this")
                ? (TypeElement) method.elementOf(new TreePath(path, select.getExpression()))
                : null;
    }

    private @Nullable Code ofSuper(MemberReferenceTree tree, ExecutableElement target, TreePath path) {
        Super meant = Super.of(tree.getQualifierExpression(), path, text.setting());
        if (Members.isOfText(meant.type())) return null;
        String accessor = text.setting().accessors().superCall(target, meant.type(), meant.above(), tree);
        return lambda(tree, path, arguments -> call(accessor, members.captured(meant.type()), arguments));
    }

    private @Nullable Code created(
            MemberReferenceTree tree, ExecutableElement constructor, TreePath path, TreePath qualifier) {
        if (method.typeOf(qualifier).getKind() == TypeKind.ARRAY) return null;
        TypeElement type = Erasure.host(constructor);
        if (members.holderOf(type, path) != null) {
            Code holder = new Code(List.of(new Code.Capture(requireNonNull(
                    variables.holder(requireNonNull(variables.classes().find(type)))))));
            return lambda(tree, path, arguments -> made(holder, type, arguments));
        }
        if (Members.isOfText(type)) return null;
        TypeElement holder = Accessors.isInner(type) ? members.holder(path, type) : null;
        boolean isInner = holder != null && !Members.isOfText(holder);
        if (constructor.getModifiers().contains(Modifier.PRIVATE)) {
            text.setting().types().refuseHidden(type.asType(), tree, Problem.HIDDEN_NAMED);
            String accessor = text.setting().accessors().create(constructor, tree);
            if (!isInner) return accessor(tree, accessor, true, path);
            return lambda(tree, path, arguments -> call(accessor, members.captured(requireNonNull(holder)), arguments));
        }
        if (!isInner) return null;
        return lambda(tree, path, arguments -> made(members.captured(requireNonNull(holder)), type, arguments));
    }

    private static Code made(Code outer, TypeElement type, List<Object> arguments) {
        String name = type.getSimpleName() + (type.getTypeParameters().isEmpty() ? "" : "<>");
        return Code.of(outer, ".new " + name + "(", joined(arguments), ")");
    }

    /** A reference to the accessor, which takes the receiver as the reference does. */
    private Code accessor(MemberReferenceTree tree, String accessor, boolean takesArguments, TreePath path) {
        List<Tree> arguments = new ArrayList<>();
        if (tree.getTypeArguments() != null) arguments.addAll(tree.getTypeArguments());
        if (!arguments.isEmpty() && !takesArguments) throw new Refused(Problem.TYPE_ARGUMENTS, tree, tree.getName());
        if (tree.getQualifierExpression() instanceof ParameterizedTypeTree typed && takesArguments) {
            arguments.addAll(typed.getTypeArguments());
        }
        List<Object> parts = new ArrayList<>(List.of(text.setting().machine(), "::"));
        String separator = "<";
        for (Tree argument : arguments) {
            parts.add(separator);
            parts.add(text.code(new TreePath(path, argument)));
            separator = ", ";
        }
        parts.add(arguments.isEmpty() ? accessor : ">" + accessor);
        return Code.of(parts.toArray());
    }

    private Code lambda(MemberReferenceTree tree, TreePath path, Function<List<Object>, Code> body) {
        List<Object> arguments = arguments(path);
        return Code.of("((", functional(tree, path), ") (", joined(arguments), ") -> ", body.apply(arguments), ")");
    }

    /** The receiver is evaluated, and must not be null, when the reference is. */
    private Code bound(MemberReferenceTree tree, TreePath path, TreePath qualifier, String accessor) {
        List<Object> arguments = arguments(path);
        String name = variables.fresh("bound");
        TypeName functional = functional(tree, path);
        return Code.of(
                "((",
                ClassName.get(Function.class),
                "<",
                variables.name(method.typeOf(qualifier)),
                ", ",
                functional,
                ">) " + name + " -> (",
                joined(arguments),
                ") -> ",
                call(accessor, Code.raw(name), arguments),
                ").apply(",
                ClassName.get(Objects.class),
                ".requireNonNull(",
                text.code(qualifier),
                "))");
    }

    private List<Object> arguments(TreePath path) {
        List<Object> arguments = new ArrayList<>();
        for (int each = Functional.of(method.typeOf(path), method)
                        .getParameters()
                        .size();
                each > 0;
                each--) {
            arguments.add(variables.fresh("arg"));
        }
        return arguments;
    }

    /** The interface that the lambda is cast to: it may not change what is inferred around it. */
    private TypeName functional(MemberReferenceTree tree, TreePath path) {
        TypeMirror type = method.typeOf(path);
        TypeElement hidden = Nameable.firstUnnameable(type, method.host());
        if (!variables.isDenotable(type) || (hidden != null && !Members.isOfText(hidden))) {
            throw new Refused(Problem.REFERENCE, tree, tree.getName() + "(..)");
        }
        return variables.name(type);
    }

    private static Code call(String accessor, Code instance, List<Object> arguments) {
        return Code.of(accessor + "(", instance, arguments.isEmpty() ? "" : ", ", joined(arguments), ")");
    }

    private static Code joined(List<Object> arguments) {
        List<Object> parts = new ArrayList<>();
        for (Object argument : arguments) {
            if (!parts.isEmpty()) parts.add(", ");
            parts.add(argument);
        }
        return Code.of(parts.toArray());
    }
}
