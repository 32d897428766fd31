// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.names;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Locale;

/** The base classes of machines in the runtime. */
public final class BaseTypes {
    public static final String SUPPORT = "dev.pollen.support";

    private BaseTypes() {}

    /** The base class of machines with this result, {@code ObjectMachine<Report>}. */
    public static TypeName of(TypeName result) {
        if (result.equals(TypeName.VOID)) return ClassName.get(SUPPORT, "VoidMachine");
        if (!result.isPrimitive()) return ParameterizedTypeName.get(ClassName.get(SUPPORT, "ObjectMachine"), result);
        return ClassName.get(SUPPORT, word(result) + "Machine");
    }

    /** {@code Long} for {@code long}, {@code Object} for every reference, {@code Void} for {@code void}. */
    public static String word(TypeName result) {
        if (!result.isPrimitive() && !result.equals(TypeName.VOID)) return "Object";
        String name = result.withoutAnnotations().toString();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
