// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * The {@code @Async} methods of one type after the checks of their declarations.
 *
 * @param sound those without a problem, in their order
 */
public record Declarations(List<ExecutableElement> sound, List<DeclarationProblem> problems) {
    public Declarations {
        sound = List.copyOf(sound);
        problems = List.copyOf(problems);
    }
}
