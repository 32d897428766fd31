// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lowered method.
 *
 * @param self the receiver, or null in a static method
 * @param parameters in the order of the declaration
 * @param result the return type as the machine names it, {@code void} too
 * @param accesses the accessors that the text calls
 * @param types classes that the body declares and that have to be in scope in every step
 */
public record Body(
        @Nullable Variable self,
        List<Variable> parameters,
        TypeName result,
        Node.Block block,
        StepNames names,
        List<Access> accesses,
        List<TypeSpec> types) {
    public Body {
        accesses = List.copyOf(accesses);
        parameters = List.copyOf(parameters);
        types = List.copyOf(types);
    }

    /** Without classes. */
    public Body(
            @Nullable Variable self,
            List<Variable> parameters,
            TypeName result,
            Node.Block block,
            StepNames names,
            List<Access> accesses) {
        this(self, parameters, result, block, names, accesses, List.of());
    }
}
