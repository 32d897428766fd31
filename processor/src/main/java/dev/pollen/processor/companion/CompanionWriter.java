// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pollen.processor.names.BaseTypes;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.names.TypeVariables;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Writes the companion of a type. For each {@code @Async} method {@code m} it has an entry {@code m}, which returns a
 * future, and a factory {@code m$machine} for generated code, which returns the machine's base type; where {@code m} can
 * be overridden both find the override that a call would run, and {@code m$exactly} makes the machine of {@code m} itself.
 */
public final class CompanionWriter {
    private static final ClassName FUTURE = ClassName.get("dev.pollen", "Future");
    private static final ClassName FACTORY = ClassName.get(BaseTypes.SUPPORT, "Factory");
    private static final ClassName INITIALIZATION = ClassName.get(BaseTypes.SUPPORT, "Initialization");

    /** What javac would warn of in a companion because of the signatures and calls that it repeats. */
    private static final List<String> SUPPRESSED =
            List.of("deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs");

    private final TypeElement host;
    private final MachineNames names;
    private final Dispatches dispatches;

    private CompanionWriter(TypeElement host, MachineNames names, Dispatches dispatches) {
        this.host = host;
        this.names = names;
        this.dispatches = dispatches;
    }

    /**
     * The companion, without the marks of generated code.
     *
     * @param host of the outer compilation
     * @param methods its {@code @Async} methods that have passed the checks of declarations
     */
    public static TypeSpec write(
            TypeElement host, List<ExecutableElement> methods, MachineNames names, Types types, Elements elements) {
        List<Entry> entries =
                methods.stream().map(method -> new Entry(method, names)).toList();
        Dispatches dispatches = new Dispatches(host, entries, names, new Overridden(host, types, elements));
        return new CompanionWriter(host, names, dispatches).companion(entries);
    }

    private TypeSpec companion(List<Entry> entries) {
        TypeSpec.Builder companion = TypeSpec.classBuilder(names.companion(host))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The {@code @Async} methods of {@link $T} as futures.\n", Erasure.typeName(host.asType()))
                .addAnnotation(suppressed(entries))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (names.isCompanionPublic(host)) companion.addModifiers(Modifier.PUBLIC);
        for (Entry entry : entries) {
            companion.addMethod(future(entry));
            companion.addMethod(factory(entry));
            if (names.isOverridable(entry.method()) && !entry.isAbstract()) companion.addMethod(exactFactory(entry));
        }
        if (entries.stream().anyMatch(Entry::isStatic)) companion.addType(initialization());
        dispatches.write().ifPresent(companion::addType);
        return companion.build();
    }

    private static AnnotationSpec suppressed(List<Entry> entries) {
        // javac warns of a type variable with several bounds if one of them is AutoCloseable.
        boolean isSeveral = entries.stream()
                .flatMap(entry -> TypeVariables.of(entry.method()).declared().stream())
                .anyMatch(variable -> variable.bounds().size() > 1);
        CodeBlock categories = Stream.concat(SUPPRESSED.stream(), isSeveral ? Stream.of("try") : Stream.empty())
                .sorted()
                .map(category -> CodeBlock.of("$S", category))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", categories)
                .build();
    }

    private MethodSpec future(Entry entry) {
        TypeName result = entry.result().box();
        MethodSpec.Builder future = entry.declare(entry.name(), ParameterizedTypeName.get(FUTURE, result))
                .addJavadoc("{@link $L} as a future.\n", entry.link())
                .addStatement("return $L", callOfFactory(entry));
        entry.copy(Deprecated.class, future);
        return future.build();
    }

    /** With the type arguments written out, since javac does not always infer them from wildcards. */
    private CodeBlock callOfFactory(Entry entry) {
        String factory = names.factory(entry.method());
        CodeBlock arguments = CodeBlock.join(entry.arguments(), ", ");
        return entry.variables().isEmpty()
                ? CodeBlock.of("$L($L)", factory, arguments)
                : CodeBlock.of("$T.<$L>$L($L)", names.companion(host), entry.typeArguments(), factory, arguments);
    }

    private MethodSpec factory(Entry entry) {
        MethodSpec.Builder factory =
                entry.declare(names.factory(entry.method()), entry.base()).addJavadoc("For generated code.\n");
        if (!names.isOverridable(entry.method())) {
            return factory.addStatement("return $L", entry.newMachine(entry.arguments()))
                    .build();
        }
        if (!entry.isAbstract() && isInstantiable()) {
            factory.addStatement(
                    "if ($N.getClass() == $T.class) return $L",
                    entry.self(),
                    Erasure.typeName(host.asType()),
                    entry.newMachine(entry.arguments()));
        }
        String override = entry.free("override");
        List<CodeBlock> parameters =
                entry.parameters().stream().map(it -> CodeBlock.of("$N", it)).toList();
        CodeBlock array = CodeBlock.of("new $T[] {$L}", Object.class, CodeBlock.join(parameters, ", "));
        if (!entry.fitsLambda()) {
            String arguments = entry.free("arguments");
            factory.addStatement("$T[] $L = $L", Object.class, arguments, array);
            parameters = entry.unpacked(arguments);
            array = CodeBlock.of("$L", arguments);
        }
        return factory.addStatement("$T $L = $L.of($N)", FACTORY, override, dispatches.field(entry), entry.self())
                .addStatement(
                        "if ($L == null) return $L($N, $S, () -> $L)",
                        override,
                        calling(entry),
                        entry.self(),
                        entry.name(),
                        entry.plainCall(parameters))
                .addStatement("return ($T) $L.make($N, $L)", entry.base(), override, entry.self(), array)
                .build();
    }

    /** Whether the host can be the very class of a receiver. */
    private boolean isInstantiable() {
        return host.getKind() != ElementKind.INTERFACE && !host.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static CodeBlock calling(Entry entry) {
        return entry.base() instanceof ParameterizedTypeName base
                ? CodeBlock.of("$T.<$T>calling", base.rawType(), entry.result())
                : CodeBlock.of("$T.calling", entry.base());
    }

    private MethodSpec exactFactory(Entry entry) {
        return entry.declare(names.exactFactory(entry.method()), entry.base())
                .addJavadoc("For generated code.\n")
                .addStatement("return $L", entry.newMachine(entry.arguments()))
                .build();
    }

    private TypeSpec initialization() {
        TypeName raw = Erasure.typeName(host.asType());
        return TypeSpec.classBuilder(names.host(host))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("For generated code: initialises {@link $T} as a call of a static method does.\n", raw)
                .addField(FieldSpec.builder(
                                INITIALIZATION, "INITIALIZATION", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($T.lookup(), $T.class)", INITIALIZATION, MethodHandles.class, raw)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("initialized")
                        .addModifiers(Modifier.STATIC)
                        .addStatement("INITIALIZATION.ensure()")
                        .build())
                .build();
    }
}
