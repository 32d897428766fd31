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
 * @param blocks the async blocks of a method, those inside of others too; of a block itself none
 */
public record Body(
        @Nullable Variable self,
        List<Variable> parameters,
        TypeName result,
        Node.Block block,
        StepNames names,
        List<Access> accesses,
        List<TypeSpec> types,
        List<AsyncBlock> blocks) {
    public Body {
        blocks = List.copyOf(blocks);
        accesses = List.copyOf(accesses);
        parameters = List.copyOf(parameters);
        types = List.copyOf(types);
    }

    /** Without classes and blocks. */
    public Body(
            @Nullable Variable self,
            List<Variable> parameters,
            TypeName result,
            Node.Block block,
            StepNames names,
            List<Access> accesses) {
        this(self, parameters, result, block, names, accesses, List.of(), List.of());
    }
}
