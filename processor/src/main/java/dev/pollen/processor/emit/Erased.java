// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** Erasure (JLS 4.6) of types that may mention these type variables. */
record Erased(List<TypeVariableName> variables) {
    TypeName of(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) return parameterized.rawType();
        if (type instanceof ArrayTypeName array) return ArrayTypeName.of(of(array.componentType()));
        if (!(type instanceof TypeVariableName mentioned)) return type.withoutAnnotations();
        for (TypeVariableName variable : variables) {
            if (!variable.name().equals(mentioned.name())) continue;
            return variable.bounds().isEmpty()
                    ? ClassName.OBJECT
                    : of(variable.bounds().get(0));
        }
        return mentioned.bounds().isEmpty()
                ? ClassName.OBJECT
                : of(mentioned.bounds().get(0));
    }

    /** The class literal of the erasure. */
    CodeBlock literal(TypeName type) {
        return CodeBlock.of("$T.class", of(type));
    }
}
