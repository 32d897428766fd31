// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.TypeVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The type arguments of a call, which the machine or factory has to be given where javac inferred them. */
final class TypeArguments {
    private final Frame frame;

    TypeArguments(Frame frame) {
        this.frame = frame;
    }

    /**
     * Finds them by comparing the declared signature with the one that javac instantiated.
     *
     * @return in the order of {@link TypeVariables}; null if one cannot be told or named
     */
    @Nullable List<TypeName> of(ExecutableElement callee, TreePath select) {
        Map<Element, TypeMirror> found = new HashMap<>();
        TypeElement host = Erasure.host(callee);
        TypeMirror receiver = receiver(host, select);
        if (receiver != null) match(host.asType(), receiver, found);
        if (frame.method.trees().getTypeMirror(select) instanceof ExecutableType instantiated) {
            List<? extends TypeMirror> parameters = instantiated.getParameterTypes();
            for (int i = 0;
                    i < Math.min(parameters.size(), callee.getParameters().size());
                    i++) {
                match(callee.getParameters().get(i).asType(), parameters.get(i), found);
            }
            match(callee.getReturnType(), instantiated.getReturnType(), found);
        }
        List<TypeName> arguments = new ArrayList<>();
        for (TypeParameterElement parameter : TypeVariables.of(callee).parameters()) {
            TypeMirror argument = found.get(parameter);
            if (argument == null || !isNameable(argument) || isLeftOpen(argument, callee)) return null;
            TypeName name = frame.variables.name(argument);
            arguments.add(name);
        }
        return arguments;
    }

    /** The supertype {@code host} of the type of what the method is selected on. */
    private @Nullable TypeMirror receiver(TypeElement host, TreePath select) {
        if (select.getLeaf() instanceof MemberSelectTree member && !LowerCall.isSuper(member)) {
            TypeMirror qualifier = frame.method.trees().getTypeMirror(Frame.child(select, member.getExpression()));
            return qualifier == null ? null : supertype(qualifier, host);
        }
        for (Element at = frame.method.host(); at instanceof TypeElement type; at = at.getEnclosingElement()) {
            TypeMirror found = supertype(type.asType(), host);
            if (found != null) return found;
        }
        return null;
    }

    private @Nullable TypeMirror supertype(TypeMirror type, TypeElement wanted) {
        if (type instanceof TypeVariable variable) return supertype(variable.getUpperBound(), wanted);
        if (type instanceof DeclaredType declared && declared.asElement().equals(wanted)) return type;
        for (TypeMirror parent : frame.method.types().directSupertypes(type)) {
            TypeMirror found = supertype(parent, wanted);
            if (found != null) return found;
        }
        return null;
    }

    private static void match(TypeMirror declared, TypeMirror actual, Map<Element, TypeMirror> found) {
        if (declared instanceof TypeVariable variable && declared.getKind() == TypeKind.TYPEVAR) {
            found.putIfAbsent(variable.asElement(), actual);
        } else if (declared instanceof ArrayType array && actual instanceof ArrayType other) {
            match(array.getComponentType(), other.getComponentType(), found);
        } else if (declared instanceof WildcardType wildcard && actual instanceof WildcardType other) {
            if (wildcard.getExtendsBound() != null && other.getExtendsBound() != null) {
                match(wildcard.getExtendsBound(), other.getExtendsBound(), found);
            }
            if (wildcard.getSuperBound() != null && other.getSuperBound() != null) {
                match(wildcard.getSuperBound(), other.getSuperBound(), found);
            }
        } else if (declared instanceof DeclaredType type && actual instanceof DeclaredType other) {
            List<? extends TypeMirror> ours = type.getTypeArguments();
            List<? extends TypeMirror> theirs = other.getTypeArguments();
            if (type.asElement().equals(other.asElement()) && ours.size() == theirs.size()) {
                for (int i = 0; i < ours.size(); i++) match(ours.get(i), theirs.get(i), found);
                match(type.getEnclosingType(), other.getEnclosingType(), found);
            }
        }
    }

    /** Whether javac has left a type parameter of the callee in place: it infers those of a call in an argument late. */
    private boolean isLeftOpen(TypeMirror type, ExecutableElement callee) {
        if (type instanceof TypeVariable variable) {
            Element declaring = ((TypeParameterElement) variable.asElement()).getGenericElement();
            return declaring.equals(callee) && !callee.equals(frame.method.element());
        }
        if (type instanceof ArrayType array) return isLeftOpen(array.getComponentType(), callee);
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
            return bound != null && isLeftOpen(bound, callee);
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(each -> isLeftOpen(each, callee));
    }

    /** Whether a type can be written as a type argument: no capture, wildcard, intersection or local class in it. */
    private static boolean isNameable(TypeMirror type) {
        if (type instanceof TypeVariable) return !type.toString().startsWith("capture");
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind().isPrimitive() || isNameable(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            NestingKind nesting = ((TypeElement) declared.asElement()).getNestingKind();
            return (nesting == NestingKind.TOP_LEVEL || nesting == NestingKind.MEMBER)
                    && declared.getTypeArguments().stream().allMatch(TypeArguments::isArgument);
        }
        return false;
    }

    private static boolean isArgument(TypeMirror argument) {
        if (!(argument instanceof WildcardType wildcard)) return isNameable(argument);
        TypeMirror bound = wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
        return bound == null || isNameable(bound);
    }
}
