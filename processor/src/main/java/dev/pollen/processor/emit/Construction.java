// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.ir.MachineClass;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes what makes a machine: its constructor, and what takes the parameters that are too many for it. */
final class Construction {
    private final MachineClass machine;
    private final Flow flow;
    private final Names names;
    private final @Nullable Variable self;

    Construction(MachineClass machine, Flow flow, Names names) {
        this.machine = machine;
        this.flow = flow;
        this.names = names;
        self = machine.body().self();
    }

    void addTo(TypeSpec.Builder type) {
        List<Variable> given = new ArrayList<>(machine.body().parameters());
        if (self != null) given.add(0, self);
        List<List<Variable>> split =
                Slots.split(given.stream().map(Variable::type).toList(), given);
        boolean isSplit = split.size() > 1;
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().varargs(machine.isVarargs() && !isSplit);
        if (self != null && !isSplit && !flow.fields().contains(self)) constructor.addStatement(checked(self));
        for (Variable each : split.get(0)) take(each, constructor, each == self && !isSplit);
        if (isSplit) type.addMethod(rest(split.get(1), constructor, type));
        type.addMethod(constructor.build());
    }

    private void take(Variable given, MethodSpec.Builder method, boolean isChecked) {
        method.addParameter(given.type(), given.name());
        if (!flow.fields().contains(given)) return;
        CodeBlock value = isChecked ? checked(given) : CodeBlock.of("$L", given.name());
        method.addStatement("this.$L = $L", given.name(), value);
    }

    private static CodeBlock checked(Variable self) {
        return CodeBlock.of("$T.requireNonNull($L)", Objects.class, self.name());
    }

    /** A receiver that is null is told of after all arguments were evaluated. */
    private MethodSpec rest(List<Variable> given, MethodSpec.Builder constructor, TypeSpec.Builder type) {
        TypeName made = machine.variables().isEmpty()
                ? machine.name()
                : ParameterizedTypeName.get(machine.name(), machine.variables().toArray(TypeName[]::new));
        MethodSpec.Builder rest =
                MethodSpec.methodBuilder(Slots.REST).returns(made).varargs(machine.isVarargs());
        if (self != null && flow.fields().contains(self)) {
            rest.addStatement(CodeBlock.of("$T.requireNonNull(this.$L)", Objects.class, self.name()));
        } else if (self != null) {
            String known = names.fresh("hasReceiver");
            type.addField(FieldSpec.builder(TypeName.BOOLEAN, known, Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addStatement("this.$L = $L != null", known, self.name());
            rest.addStatement("if (!this.$L) throw new $T()", known, NullPointerException.class);
        }
        for (Variable each : given) take(each, rest, false);
        return rest.addStatement("return this").build();
    }
}
