// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;

/** Numeric promotion (JLS 5.6). */
final class Promotion {
    private Promotion() {}

    /** The type of an arithmetic or bitwise operation; of one on booleans {@code boolean}. */
    static TypeName of(TypeName left, TypeName right) {
        TypeName a = unboxed(left);
        TypeName b = unboxed(right);
        for (TypeName wide : new TypeName[] {TypeName.BOOLEAN, TypeName.DOUBLE, TypeName.FLOAT, TypeName.LONG}) {
            if (a.equals(wide) || b.equals(wide)) return wide;
        }
        return TypeName.INT;
    }

    private static TypeName unboxed(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
