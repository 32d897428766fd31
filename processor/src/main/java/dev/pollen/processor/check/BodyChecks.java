// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.List;

/** Everything that speaks against lowering a body. */
public final class BodyChecks {
    private BodyChecks() {}

    /** All problems of one body, each at its tree; empty if it may be lowered. */
    public static List<Refused> check(AttributedMethod method, Suspensions suspensions) {
        return List.of();
    }
}
