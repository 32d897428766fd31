// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import dev.pollen.processor.ir.Variable;
import java.util.Map;

/**
 * How the lambdas and classes of one text call the variables that they capture.
 *
 * @param names of the final copies; other variables are read where they live
 * @param assigned of the copies that the text itself assigns, along with the variable
 */
record Captures(Map<Variable, String> names, Map<Variable, String> assigned) {
    static final Captures NONE = new Captures(Map.of(), Map.of());

    String name(Variable variable) {
        return names.getOrDefault(variable, variable.name());
    }
}
