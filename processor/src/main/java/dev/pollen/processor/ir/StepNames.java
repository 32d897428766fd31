// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import java.util.Set;
import java.util.function.UnaryOperator;

/** The names of the step method's own variables, unlike every name in the user's body. */
public record StepNames(String run, String depth, String at) {
    /** The statement before a finally block that awaits. */
    public String enterFinally() {
        return run + ".enterFinally();";
    }

    /** The statement at each end of a finally block that awaits. */
    public String exitFinally() {
        return run + ".exitFinally();";
    }

    /** The plain names, with a dollar sign where the body uses one. */
    public static StepNames avoiding(Set<String> taken) {
        UnaryOperator<String> free = name -> {
            String candidate = name;
            while (taken.contains(candidate)) candidate += "$";
            return candidate;
        };
        return new StepNames(free.apply("run"), free.apply("depth"), free.apply("at"));
    }
}
