// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.report;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Collectors;

/** Types without their packages. */
final class TypeText {
    private TypeText() {}

    static String of(TypeName type) {
        if (type instanceof ClassName name) return String.join(".", name.simpleNames());
        if (type instanceof ArrayTypeName array) return of(array.componentType()) + "[]";
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream()
                    .map(TypeText::of)
                    .collect(Collectors.joining(", ", of(generic.rawType()) + "<", ">"));
        }
        if (type instanceof WildcardTypeName wildcard) {
            if (!wildcard.lowerBounds().isEmpty())
                return "? super " + of(wildcard.lowerBounds().get(0));
            TypeName bound = wildcard.upperBounds().get(0);
            return bound.equals(ClassName.OBJECT) ? "?" : "? extends " + of(bound);
        }
        return type.withoutAnnotations().toString();
    }
}
