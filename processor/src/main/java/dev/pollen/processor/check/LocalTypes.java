// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import dev.pollen.processor.splice.LocalClasses;
import java.util.function.Consumer;

/** No use of a class of the body after an await that follows its declaration, where it cannot become a member class. */
final class LocalTypes implements BodyRule {
    @Override
    public void check(AttributedMethod method, Suspensions suspensions, Consumer<Refused> found) {
        LocalClasses.refused(method).forEach(found);
    }
}
