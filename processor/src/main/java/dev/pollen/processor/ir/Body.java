// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lowered method.
 *
 * @param self the receiver, or null in a static method
 * @param parameters in the order of the declaration
 * @param result the return type as the machine names it, {@code void} too
 */
public record Body(
        @Nullable Variable self, List<Variable> parameters, TypeName result, Node.Block block, StepNames names) {
    public Body {
        parameters = List.copyOf(parameters);
    }
}
