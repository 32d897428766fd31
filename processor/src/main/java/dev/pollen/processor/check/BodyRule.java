// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.function.Consumer;

/** One reason not to lower a body. */
interface BodyRule {
    /** Tells every place that breaks the rule. */
    void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found);
}
