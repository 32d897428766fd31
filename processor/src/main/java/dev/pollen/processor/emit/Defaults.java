// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/** What depends on the primitive types. */
final class Defaults {
    private static final Set<TypeName> NARROW = Set.of(
            TypeName.BYTE,
            TypeName.SHORT,
            TypeName.CHAR,
            ClassName.get(Byte.class),
            ClassName.get(Short.class),
            ClassName.get(Character.class));

    private Defaults() {}

    /** The value of a variable that was given none. */
    static String of(TypeName type) {
        if (!type.isPrimitive()) return "null";
        return type.withoutAnnotations().equals(TypeName.BOOLEAN) ? "false" : "0";
    }

    /** Whether a constant int can be assigned to the type, but not passed to it. */
    static boolean isNarrow(TypeName type) {
        return NARROW.contains(type.withoutAnnotations());
    }
}
