// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import java.util.stream.Stream;

/** What becomes of calls that block: the option {@code pollen.blocking}. */
enum Blocking {
    WARN,
    ERROR,
    ALLOW;

    /** A problem of a body as this option wants it told; empty if it does not. */
    Stream<Refused> judge(Refused problem) {
        if (problem.problem() != Problem.BLOCKING_CALL) return Stream.of(problem);
        return switch (this) {
            case WARN -> Stream.of(problem);
            case ERROR -> Stream.of(problem.asError());
            case ALLOW -> Stream.empty();
        };
    }
}
