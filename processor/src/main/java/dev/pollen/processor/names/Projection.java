// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.names;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The nearest type that can be written and that every value of a type has, as JLS 4.10.5 does it for {@code var}; beyond
 * that an intersection gives its first bound that can be named, an anonymous class what it extends.
 */
final class Projection {
    private final Function<TypeParameterElement, TypeName> variables;
    private final Function<TypeElement, ClassName> classes;
    private final Predicate<TypeElement> named;
    private final String from;
    private final @Nullable List<TypeMirror> others;
    private final List<TypeMirror> within = new ArrayList<>();

    /**
     * @param variables how type variables are named
     * @param classes how classes are named
     * @param named whether a class has a name
     * @param from the package that names the type
     * @param others if types are inferred from it, the types of what they are inferred from beside it: then a type
     *     argument that was captured is its bound where it can be, since wildcards of two arguments would be captured
     *     apart; but not if the bound has wildcards, which would not be captured at all, and nothing beside it has it
     */
    Projection(
            Function<TypeParameterElement, TypeName> variables,
            Function<TypeElement, ClassName> classes,
            Predicate<TypeElement> named,
            String from,
            @Nullable List<TypeMirror> others) {
        this.variables = variables;
        this.classes = classes;
        this.named = named;
        this.from = from;
        this.others = others;
    }

    TypeName name(TypeMirror type) {
        if (type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR) {
            if (!Erasure.isCaptured(variable)) return variables.apply((TypeParameterElement) variable.asElement());
            return within.contains(type) ? ClassName.OBJECT : inside(variable, variable.getUpperBound());
        }
        if (type instanceof ArrayType array) return ArrayTypeName.of(name(array.getComponentType()));
        if (type instanceof UnionType union) return declared(commonClass(union.getAlternatives()));
        if (type instanceof IntersectionType intersection) return name(first(intersection));
        if (type instanceof DeclaredType declared) return declared(declared);
        return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID ? TypeName.get(type) : ClassName.OBJECT;
    }

    /** A bound of a captured variable may mention the variable. */
    private TypeName inside(TypeVariable variable, TypeMirror bound) {
        within.add(variable);
        TypeName name = name(bound);
        within.remove(within.size() - 1);
        return name;
    }

    private TypeMirror first(IntersectionType intersection) {
        for (TypeMirror bound : intersection.getBounds()) {
            if (!isObject(bound) && Nameable.firstUnnameable(bound, from) == null) return bound;
        }
        return intersection.getBounds().get(0);
    }

    /** Whether the erasure is Object. */
    private static boolean isObject(TypeMirror type) {
        return Erasure.name(type).equals("java.lang.Object");
    }

    private TypeName declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (!named.test(element)) {
            return name(
                    element.getInterfaces().isEmpty()
                            ? element.getSuperclass()
                            : element.getInterfaces().get(0));
        }
        TypeName[] arguments =
                type.getTypeArguments().stream().map(this::argument).toArray(TypeName[]::new);
        if (type.getEnclosingType() instanceof DeclaredType outer
                && element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC)
                && name(outer) instanceof ParameterizedTypeName enclosing) {
            String simple = element.getSimpleName().toString();
            return arguments.length == 0
                    ? enclosing.nestedClass(simple)
                    : enclosing.nestedClass(simple, List.of(arguments));
        }
        ClassName raw = classes.apply(element);
        return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
    }

    private TypeName argument(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            if (wildcard.getSuperBound() != null) return above(wildcard.getSuperBound());
            return wildcard.getExtendsBound() == null ? anything() : below(name(wildcard.getExtendsBound()));
        }
        if (argument instanceof TypeVariable variable && Erasure.isCaptured(variable)) {
            if (within.contains(argument)) return anything();
            if (variable.getLowerBound().getKind() != TypeKind.NULL) return above(variable.getLowerBound());
            TypeMirror bound = variable.getUpperBound();
            return isBound(variable) ? name(bound) : below(inside(variable, bound));
        }
        boolean isExact = isDenotable(argument) || (others != null && argument.getKind() == TypeKind.DECLARED);
        return isExact ? name(argument) : below(name(argument));
    }

    /** Whether a captured type argument is named by its bound. */
    private boolean isBound(TypeVariable captured) {
        TypeMirror bound = captured.getUpperBound();
        if (others == null || !isDenotable(bound)) return false;
        if (!(bound instanceof DeclaredType declared)) return true;
        boolean hasWildcards = declared.getTypeArguments().stream().anyMatch(WildcardType.class::isInstance);
        return !isObject(bound) && (!hasWildcards || others.stream().anyMatch(type -> mentions(type, captured)));
    }

    private static boolean mentions(TypeMirror type, TypeVariable variable) {
        if (type instanceof ArrayType array) return mentions(array.getComponentType(), variable);
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() != null && mentions(wildcard.getExtendsBound(), variable))
                    || (wildcard.getSuperBound() != null && mentions(wildcard.getSuperBound(), variable));
        }
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream().anyMatch(argument -> mentions(argument, variable))
                : type.equals(variable);
    }

    private static TypeName anything() {
        return WildcardTypeName.subtypeOf(ClassName.OBJECT);
    }

    private static TypeName below(TypeName bound) {
        return WildcardTypeName.subtypeOf(bound);
    }

    private TypeName above(TypeMirror bound) {
        return isDenotable(bound) ? WildcardTypeName.supertypeOf(name(bound)) : anything();
    }

    static boolean isDenotable(TypeMirror type) {
        if (type instanceof ArrayType array) return isDenotable(array.getComponentType());
        if (type instanceof IntersectionType) return false;
        if (type instanceof TypeVariable variable) return !Erasure.isCaptured(variable);
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() == null || isDenotable(wildcard.getExtendsBound()))
                    && (wildcard.getSuperBound() == null || isDenotable(wildcard.getSuperBound()));
        }
        if (type instanceof DeclaredType declared) {
            return ((TypeElement) declared.asElement()).getNestingKind() != NestingKind.ANONYMOUS
                    && isDenotable(declared.getEnclosingType())
                    && declared.getTypeArguments().stream().allMatch(Projection::isDenotable);
        }
        return type.getKind() != TypeKind.NULL;
    }

    /** What the parameter of a clause that catches several exceptions is: their nearest common class. */
    private static DeclaredType commonClass(List<? extends TypeMirror> alternatives) {
        TypeMirror common = alternatives.get(0);
        while (!extendedByAll((DeclaredType) common, alternatives)) {
            common = ((TypeElement) ((DeclaredType) common).asElement()).getSuperclass();
        }
        return (DeclaredType) common;
    }

    private static boolean extendedByAll(DeclaredType common, List<? extends TypeMirror> alternatives) {
        return alternatives.stream().allMatch(type -> isA(type, common.asElement()));
    }

    private static boolean isA(TypeMirror type, Element common) {
        TypeMirror at = type;
        while (at instanceof DeclaredType declared) {
            if (declared.asElement().equals(common)) return true;
            at = ((TypeElement) declared.asElement()).getSuperclass();
        }
        return false;
    }
}
