// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.names;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The type parameters of a method's entry and machine: those of the instance's type, outermost first, then the method's
 * own. One that an inner one shadows gets a digit.
 */
public final class TypeVariables {
    private final Map<Element, String> names = new LinkedHashMap<>();
    private final String from;
    private final Function<TypeElement, ClassName> classes;
    private final Predicate<TypeElement> named;

    private TypeVariables(TypeVariables same, Function<TypeElement, ClassName> classes, Predicate<TypeElement> named) {
        names.putAll(same.names);
        from = same.from;
        this.classes = classes;
        this.named = named;
    }

    private TypeVariables(List<TypeParameterElement> parameters, Element member) {
        classes = Erasure::className;
        named = type -> type.getNestingKind() != NestingKind.ANONYMOUS;
        from = Erasure.packageOf(member).getQualifiedName().toString();
        Map<String, TypeParameterElement> last = new HashMap<>();
        for (TypeParameterElement parameter : parameters) {
            last.put(parameter.getSimpleName().toString(), parameter);
        }
        Set<String> taken = new HashSet<>(last.keySet());
        for (TypeParameterElement parameter : parameters) {
            String plain = parameter.getSimpleName().toString();
            String name = plain;
            if (!parameter.equals(last.get(plain))) {
                for (int digit = 1; !taken.add(name); digit++) name = plain + digit;
            }
            names.put(parameter, name);
        }
    }

    /** Those of a method's entry and machine, or of an accessor of a method or constructor. */
    public static TypeVariables of(ExecutableElement method) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            enclosing(Erasure.host(method), parameters);
        }
        parameters.addAll(method.getTypeParameters());
        return new TypeVariables(parameters, method);
    }

    /** Those of an accessor of a field. */
    public static TypeVariables of(VariableElement field) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (!field.getModifiers().contains(Modifier.STATIC)
                && field.getEnclosingElement() instanceof TypeElement owner) {
            enclosing(owner, parameters);
        }
        return new TypeVariables(parameters, field);
    }

    private static void enclosing(TypeElement type, List<TypeParameterElement> to) {
        boolean isInner = !type.getModifiers().contains(Modifier.STATIC) && type.getKind() == ElementKind.CLASS;
        if (isInner && type.getEnclosingElement() instanceof TypeElement outer) enclosing(outer, to);
        to.addAll(type.getTypeParameters());
    }

    /**
     * The same, with other names for classes.
     *
     * @param named whether a class has a name
     */
    public TypeVariables withClasses(Function<TypeElement, ClassName> classes, Predicate<TypeElement> named) {
        return new TypeVariables(this, classes, named);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The parameters themselves, in their order. */
    public List<TypeParameterElement> parameters() {
        List<TypeParameterElement> parameters = new ArrayList<>();
        names.keySet().forEach(parameter -> parameters.add((TypeParameterElement) parameter));
        return parameters;
    }

    /** As declared by the generated method or class, with their bounds. */
    public List<TypeVariableName> declared() {
        List<TypeVariableName> declared = new ArrayList<>();
        names.forEach((parameter, name) -> {
            TypeName[] bounds = ((TypeParameterElement) parameter)
                    .getBounds().stream().map(this::name).toArray(TypeName[]::new);
            declared.add(TypeVariableName.get(name, bounds));
        });
        return declared;
    }

    /** As used; a variable that is not one of these (a local generic method's) keeps its name. */
    public TypeVariableName use(TypeParameterElement parameter) {
        return TypeVariableName.get(
                names.getOrDefault(parameter, parameter.getSimpleName().toString()));
    }

    /** The type of the receiver: the host with its own parameters as arguments. */
    public TypeName self(ExecutableElement method) {
        return name(Erasure.host(method).asType());
    }

    /**
     * A type that generated code can write and every value of {@code type} has, in terms of these variables: a captured
     * variable gives its bound, an intersection its first bound, an anonymous class what it extends.
     */
    public TypeName name(TypeMirror type) {
        return new Projection(this::use, classes, named, from, null).name(type);
    }

    /**
     * The same for an argument that javac infers types from, whose value is cast or has no type of its own.
     *
     * @param others the types of the arguments beside it
     */
    public TypeName nameOfArgument(TypeMirror type, List<TypeMirror> others) {
        return new Projection(this::use, classes, named, from, others).name(type);
    }

    /** Whether {@link #name} gives the type itself. */
    public boolean isDenotable(TypeMirror type) {
        return Projection.isDenotable(type);
    }
}
