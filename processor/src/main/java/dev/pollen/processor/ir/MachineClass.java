// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A machine class before it is written.
 *
 * @param variables its type parameters
 * @param method the method as people call it, {@code Weather.report}
 * @param link to it in Javadoc, {@code Weather#report(java.lang.String)}
 * @param file the simple name of the user's file, {@code Weather.java}
 * @param host the class whose {@code initialized()} the first step calls: of a static method; else null
 * @param isVarargs whether the last parameter of the constructor takes variable arguments
 */
public record MachineClass(
        ClassName name,
        List<TypeVariableName> variables,
        String method,
        String link,
        String file,
        @Nullable ClassName host,
        boolean isVarargs,
        Body body) {
    public MachineClass {
        variables = List.copyOf(variables);
    }
}
