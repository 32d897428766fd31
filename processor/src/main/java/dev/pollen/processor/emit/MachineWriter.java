// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.ir.AsyncBlock;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.MachineClass;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.BaseTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes machine classes. */
public final class MachineWriter {
    /** The version of the runtime's support package that generated code is written for. */
    public static final int ABI = 1;

    /** Estimated bytes of code: the estimate is above the truth, and HotSpot compiles methods below 8,000. */
    public static final int METHOD_SIZE = 6_000;

    /** The warnings that text of the user, or the way it is put together, can raise; one list on each machine. */
    public static final List<String> SUPPRESSED = List.of(
            "cast",
            "dep-ann",
            "deprecation",
            "divzero",
            "empty",
            "exports",
            "fallthrough",
            "finally",
            "lossy-conversions",
            "overloads",
            "overrides",
            "preview",
            "rawtypes",
            "removal",
            "serial",
            "static",
            "synchronization",
            "this-escape",
            "try",
            "unchecked",
            "varargs");

    private final MachineClass machine;
    private final int methodSize;
    private final Body body;
    private final Flow flow;
    private final Names names;

    private MachineWriter(MachineClass machine, int methodSize) {
        this.machine = machine;
        this.methodSize = methodSize;
        body = machine.running();
        flow = Flow.of(body, methodSize);
        names = new Names(body, flow);
    }

    /** The complete class but for what marks it as generated, and {@link #SUPPRESSED}. */
    public static TypeSpec write(MachineClass machine) {
        return write(machine, METHOD_SIZE);
    }

    /**
     * The class with methods of another size.
     *
     * @param methodSize the most bytes of code that a method may have by estimation
     */
    public static TypeSpec write(MachineClass machine, int methodSize) {
        return new MachineWriter(machine, methodSize)
                .write()
                .addJavadoc("One call of {@link $L}.\n", machine.link())
                .build();
    }

    private TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(machine.name())
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(machine.variables())
                .superclass(BaseTypes.of(body.result()));
        Accessors accessors = new Accessors(names, body.accesses());
        accessors.addHandles(type);
        CodeBlock check = CodeBlock.of(
                "$T.check($L, $S);\n",
                ClassName.get(BaseTypes.SUPPORT, "Abi"),
                ABI,
                machine.name().simpleName());
        type.addStaticBlock(check.toBuilder().add(accessors.initializer()).build());
        if (flow.hasParts()) constants(type);
        for (Variable field : flow.fields()) {
            type.addField(FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE)
                    .build());
        }
        new Construction(machine, flow, names).addTo(type);
        type.addMethods(new Methods(body, flow, names, machine.file()).write());
        type.addMethod(method());
        new Places(machine.file(), flow.states()).addTo(type);
        accessors.addMethods(type);
        type.addTypes(body.types());
        for (AsyncBlock block : body.blocks()) type.addType(block(block));
        return type;
    }

    /** The machine of an async block. */
    private TypeSpec block(AsyncBlock block) {
        return new MachineWriter(machine.block(block), methodSize)
                .write()
                .addJavadoc("The async block at $L:$L.\n", machine.file(), block.line())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .build();
    }

    /** Constants where several methods may need them. */
    private void constants(TypeSpec.Builder type) {
        Texts texts = new Texts(flow, names, jump -> new Texts.Leaving(CodeBlock.of(""), CodeBlock.of(""), List.of()));
        flow.constants()
                .forEach((constant, value) -> type.addField(FieldSpec.builder(
                                constant.type(), constant.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(texts.of(value))
                        .build()));
    }

    private MethodSpec method() {
        return MethodSpec.methodBuilder("method")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(String.class)
                .addStatement("return $S", machine.method())
                .build();
    }
}
