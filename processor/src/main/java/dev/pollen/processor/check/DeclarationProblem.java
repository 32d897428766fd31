// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import dev.pollen.processor.diag.Problem;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * Why a declaration gets no entry.
 *
 * @param element where the message goes: the method, or the parameter, type parameter or type that is wrong
 */
public record DeclarationProblem(Problem problem, Element element, List<Object> details) {
    public DeclarationProblem {
        details = List.copyOf(details);
    }

    static DeclarationProblem of(Problem problem, Element element, Object... details) {
        return new DeclarationProblem(problem, element, List.of(details));
    }

    /** The whole message. */
    public String message() {
        return problem.message(details.toArray());
    }
}
