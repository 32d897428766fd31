// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.pollen.processor.names.BaseTypes;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.names.Slots;
import dev.pollen.processor.names.TypeVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** An {@code @Async} method as its companion declares it: the receiver, if there is one, is the first parameter. */
final class Entry {
    private final ExecutableElement method;
    private final MachineNames names;
    private final TypeVariables variables;
    private final @Nullable ParameterSpec self;
    private final List<ParameterSpec> parameters = new ArrayList<>();

    Entry(ExecutableElement method, MachineNames names) {
        this.method = method;
        this.names = names;
        variables = TypeVariables.of(method);
        for (VariableElement parameter : method.getParameters()) {
            String name = parameter.getSimpleName().toString();
            parameters.add(
                    ParameterSpec.builder(variables.name(parameter.asType()), hidesTypes(name) ? free(name) : name)
                            .build());
        }
        self = method.getModifiers().contains(Modifier.STATIC)
                ? null
                : ParameterSpec.builder(variables.self(method), free("self")).build();
    }

    /** Whether a parameter of this name would hide a type or package that the text of a companion uses. */
    private boolean hidesTypes(String name) {
        return Character.isUpperCase(name.charAt(0))
                || name.equals("dev")
                || name.equals(names.companion(Erasure.host(method)).simpleName());
    }

    /** The parameters, taken from an array of objects. */
    List<CodeBlock> unpacked(String array) {
        List<CodeBlock> unpacked = new ArrayList<>();
        for (ParameterSpec parameter : parameters) {
            unpacked.add(cast(parameter, array + "[" + unpacked.size() + "]"));
        }
        return unpacked;
    }

    static CodeBlock cast(ParameterSpec to, String value) {
        return to.type().equals(ClassName.OBJECT) ? CodeBlock.of(value) : CodeBlock.of("($T) $L", to.type(), value);
    }

    /** {@code plain}, or that with a digit where a parameter has the name. */
    String free(String plain) {
        Set<String> taken = method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.toSet());
        String name = plain;
        for (int digit = 2; taken.contains(name); digit++) name = plain + digit;
        return name;
    }

    ExecutableElement method() {
        return method;
    }

    String name() {
        return method.getSimpleName().toString();
    }

    boolean isAbstract() {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }

    boolean isStatic() {
        return self == null;
    }

    /** The receiver's parameter; not of a static method. */
    ParameterSpec self() {
        if (self == null) throw new IllegalStateException(method + " is static");
        return self;
    }

    /** Without the receiver. */
    List<ParameterSpec> parameters() {
        return parameters;
    }

    /** As the method returns it, {@code void} too. */
    TypeName result() {
        return variables.name(method.getReturnType());
    }

    List<TypeVariableName> variables() {
        return variables.declared();
    }

    /** The machine's base type. */
    TypeName base() {
        return BaseTypes.of(result());
    }

    /**
     * A call of the method itself on the receiver, as Java dispatches it.
     *
     * @param arguments without the receiver
     */
    CodeBlock plainCall(List<CodeBlock> arguments) {
        String typeArguments = method.getTypeParameters().stream()
                .map(parameter -> variables.use(parameter).name())
                .collect(Collectors.joining(", "));
        return CodeBlock.of(
                "$N.$L$L($L)",
                self(),
                typeArguments.isEmpty() ? "" : "<" + typeArguments + ">",
                name(),
                CodeBlock.join(arguments, ", "));
    }

    /** All arguments, the receiver first. */
    List<CodeBlock> arguments() {
        return all().stream().map(it -> CodeBlock.of("$N", it)).toList();
    }

    private List<ParameterSpec> all() {
        List<ParameterSpec> all = new ArrayList<>(parameters);
        if (self != null) all.add(0, self);
        return all;
    }

    private List<TypeName> types() {
        return all().stream().map(ParameterSpec::type).toList();
    }

    /** Whether a lambda can capture all arguments. */
    boolean fitsLambda() {
        return Slots.fitLambda(types());
    }

    /** {@code new Box_put<T>(arguments)}. */
    CodeBlock newMachine(List<CodeBlock> arguments) {
        List<List<CodeBlock>> split = Slots.split(types(), arguments);
        CodeBlock typeArguments = variables.isEmpty() ? CodeBlock.of("") : CodeBlock.of("<$L>", typeArguments());
        CodeBlock made =
                CodeBlock.of("new $T$L($L)", names.machine(method), typeArguments, CodeBlock.join(split.get(0), ", "));
        return split.size() == 1
                ? made
                : CodeBlock.of("$L.$L($L)", made, Slots.REST, CodeBlock.join(split.get(1), ", "));
    }

    /** {@code T, U}. */
    String typeArguments() {
        return variables().stream().map(TypeVariableName::name).collect(Collectors.joining(", "));
    }

    /** A method of the companion with the parameters and the visibility of the entry. */
    MethodSpec.Builder declare(String name, TypeName returned) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(variables())
                .returns(returned)
                .varargs(method.isVarArgs());
        if (names.isEntryPublic(method)) builder.addModifiers(Modifier.PUBLIC);
        if (self != null) builder.addParameter(self);
        parameters.forEach(builder::addParameter);
        copy(java.lang.SafeVarargs.class, builder);
        return builder;
    }

    /** Copies an annotation of the method, if it has it. */
    void copy(Class<?> annotation, MethodSpec.Builder to) {
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation.getName()))
                to.addAnnotation(AnnotationSpec.get(mirror));
        }
    }

    /** {@code Weather#report(String, int[])}, as Javadoc links to it. */
    CodeBlock link() {
        List<CodeBlock> types = method.getParameters().stream()
                .map(parameter -> CodeBlock.of("$T", Erasure.typeName(parameter.asType())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (method.isVarArgs()) {
            ArrayTypeName last = (ArrayTypeName) Erasure.typeName(
                    method.getParameters().get(types.size() - 1).asType());
            types.set(types.size() - 1, CodeBlock.of("$T...", last.componentType()));
        }
        return CodeBlock.of(
                "$T#$L($L)", Erasure.typeName(Erasure.host(method).asType()), name(), CodeBlock.join(types, ", "));
    }
}
