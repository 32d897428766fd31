// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.pollen.processor.names.BaseTypes;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The nested class of a companion that knows overriding: it has the dispatch of each method that can be overridden, and
 * registers a factory for each method that a call of another may run. The runtime initialises it by its name.
 */
final class Dispatches {
    private static final String NAME = "Dispatches";
    private static final ClassName DISPATCH = ClassName.get(BaseTypes.SUPPORT, "Dispatch");
    private static final TypeName MACHINE = ParameterizedTypeName.get(
            ClassName.get(BaseTypes.SUPPORT, "Machine"), WildcardTypeName.subtypeOf(Object.class));

    private final TypeElement host;
    private final MachineNames names;
    private final Overridden overridden;

    /** The entries that take part, with the names of their members here. */
    private final Map<Entry, String> members = new LinkedHashMap<>();

    Dispatches(TypeElement host, List<Entry> entries, MachineNames names, Overridden overridden) {
        this.host = host;
        this.names = names;
        this.overridden = overridden;
        // A field of one of these names would hide the type or package.
        Set<String> taken = new HashSet<>(Set.of(NAME, DISPATCH.simpleName(), "dev"));
        for (Entry entry : entries) {
            if (!names.isOverridable(entry.method()) && !isRegistered(entry)) continue;
            String name = entry.name();
            for (int digit = 2; !taken.add(name); digit++) name = entry.name() + digit;
            members.put(entry, name);
        }
    }

    /** Whether a call of some other method, or on an instance of a subclass, may run this one. */
    private boolean isRegistered(Entry entry) {
        if (entry.isAbstract() || entry.isStatic()) return false;
        Set<Modifier> modifiers = entry.method().getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) return false;
        // A final method of a class that can have subclasses may implement an interface there.
        return !names.isFinal(host) || !overridden.by(entry.method()).isEmpty();
    }

    /** The dispatch of a method that can be overridden. */
    CodeBlock field(Entry entry) {
        return CodeBlock.of("$L.$L", NAME, members.get(entry));
    }

    Optional<TypeSpec> write() {
        if (members.isEmpty()) return Optional.empty();
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Which machines the calls of methods that can be overridden make.\n");
        CodeBlock.Builder registering = CodeBlock.builder();
        List<MethodSpec> factories = new ArrayList<>();
        members.forEach((entry, name) -> {
            if (names.isOverridable(entry.method())) type.addField(dispatch(entry, name));
            if (!isRegistered(entry)) return;
            for (List<TypeName> signature : overridden.signatures(entry.method())) {
                registering.addStatement(
                        "$T.register($T.class, $L::$L, $S$L)",
                        DISPATCH,
                        raw(),
                        NAME,
                        name,
                        entry.name(),
                        classes(signature));
            }
            factories.add(factory(entry, name));
        });
        if (!registering.isEmpty()) type.addStaticBlock(registering.build());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return Optional.of(type.addMethods(factories).build());
    }

    private FieldSpec dispatch(Entry entry, String name) {
        return FieldSpec.builder(DISPATCH, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($T.class, $S$L)",
                        DISPATCH,
                        raw(),
                        entry.name(),
                        classes(Overridden.erased(entry.method())))
                .build();
    }

    private TypeName raw() {
        return Erasure.typeName(host.asType());
    }

    private static CodeBlock classes(List<TypeName> types) {
        return types.stream().map(type -> CodeBlock.of(", $T.class", type)).collect(CodeBlock.joining(""));
    }

    private static MethodSpec factory(Entry entry, String name) {
        List<CodeBlock> arguments = new ArrayList<>(entry.unpacked("arguments"));
        arguments.add(0, Entry.cast(entry.self(), "self"));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(entry.variables())
                .returns(MACHINE)
                .addParameter(Object.class, "self")
                .addParameter(Object[].class, "arguments")
                .addStatement("return $L", entry.newMachine(arguments))
                .build();
    }
}
