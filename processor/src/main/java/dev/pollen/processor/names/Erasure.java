// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.names;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Types and methods as the class file knows them. Written out, since elements of the outer and of the nested compilation
 * meet here and no {@code Types} serves both.
 */
public final class Erasure {
    private Erasure() {}

    /** The binary name, {@code p.Outer$Inner}. */
    public static String binaryName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? binaryName(outer) + "$" + type.getSimpleName()
                : type.getQualifiedName().toString();
    }

    /** Name and erased parameters, {@code report(java.lang.String,int[])}. */
    public static String signature(ExecutableElement method) {
        return method.getSimpleName() + "(" + String.join(",", parameters(method)) + ")";
    }

    /** The erased parameters, by binary name. */
    public static List<String> parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .map(Erasure::name)
                .collect(Collectors.toList());
    }

    /** The erasure, by binary name. */
    public static String name(TypeMirror type) {
        TypeMirror erased = leftmost(type);
        if (erased instanceof ArrayType array) return name(array.getComponentType()) + "[]";
        if (erased instanceof DeclaredType declared) return binaryName((TypeElement) declared.asElement());
        return erased.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The erasure. */
    public static TypeName typeName(TypeMirror type) {
        TypeMirror erased = leftmost(type);
        if (erased instanceof ArrayType array) return ArrayTypeName.of(typeName(array.getComponentType()));
        if (erased instanceof DeclaredType declared) return ClassName.get((TypeElement) declared.asElement());
        return TypeName.get(erased);
    }

    /** The erasure by a name that may stand inside an identifier, {@code StringArray}. */
    static String word(TypeMirror type) {
        TypeMirror erased = leftmost(type);
        if (erased instanceof ArrayType array) return word(array.getComponentType()) + "Array";
        if (erased instanceof DeclaredType declared) {
            return declared.asElement().getSimpleName().toString();
        }
        return name(erased);
    }

    /** The class; one that a method declares has its simple name alone. */
    public static ClassName className(TypeElement type) {
        return type.getNestingKind() == NestingKind.LOCAL
                ? ClassName.get("", type.getSimpleName().toString())
                : type.getEnclosingElement() instanceof TypeElement outer
                        ? className(outer).nestedClass(type.getSimpleName().toString())
                        : ClassName.get(type);
    }

    /** Whether the type is what capture conversion makes of a wildcard: such a variable has no name. */
    public static boolean isCaptured(TypeMirror type) {
        return type instanceof TypeVariable variable
                && !SourceVersion.isIdentifier(variable.asElement().getSimpleName());
    }

    /** The type without the type variables and intersections around its erasure. */
    public static TypeMirror leftmost(TypeMirror type) {
        if (type instanceof TypeVariable variable) return leftmost(variable.getUpperBound());
        if (type instanceof IntersectionType intersection) {
            return leftmost(intersection.getBounds().get(0));
        }
        return type;
    }

    /** The type that declares the method. */
    public static TypeElement host(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    /** The package that the element is in. */
    public static QualifiedNameable packageOf(Element element) {
        Element at = element;
        while (at.getEnclosingElement() != null && at.getKind() != javax.lang.model.element.ElementKind.PACKAGE) {
            at = at.getEnclosingElement();
        }
        return (QualifiedNameable) at;
    }

    /** The top-level type that the element is in. */
    public static TypeElement outermost(TypeElement type) {
        TypeElement at = type;
        while (at.getEnclosingElement() instanceof TypeElement outer) at = outer;
        return at;
    }
}
